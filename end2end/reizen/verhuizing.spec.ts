// The main job: find it, arrange it, follow it.
import type { Page } from '@playwright/test';
import { inWoorden } from '../src/datum.ts';
import { begin, confirmation, FILL, onStep, press, route } from '../src/formulier.ts';
import { VERHUIZING, type Verhuizing } from '../src/gegevens.ts';
import { expect, test } from '../src/test.ts';

test.use({ vers: true });

const MET_BEWONER: Verhuizing = { ...VERHUIZING, bewoner: 'Fatima el Amrani' };

test('een verhuizing doorgeven, van toptaak tot zaak', async ({ page, controleer, mailsMet }) => {
  await page.goto('/');
  await controleer(page, 'home');
  const toptaken = page.getByRole('navigation', { name: 'Toptaken' }).getByRole('listitem').getByRole('link');
  await expect(toptaken).toHaveCount(12);
  await toptaken.filter({ hasText: 'Verhuizing doorgeven' }).click();
  await toForm(page);
  await controleer(page, 'formulier-start');
  await begin(page, 'Gerrit den Braber');
  await expect(page.locator('main')).toContainText('Wilma van Zon');
  await fillAll(page, MET_BEWONER, controleer);

  await onStep(page, 'controleren');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await checkAnswers(page, MET_BEWONER);
  await controleer(page, 'controleren');
  await press(page, 'Versturen');

  const { referentie } = await confirmation(page);
  expect(referentie).toMatch(/^\S{6,40}$/);
  await controleer(page, 'verstuurd');
  const [mail, ...meer] = await mailsMet(referentie);
  expect(mail?.aan).toEqual([MET_BEWONER.email]);
  expect(meer, 'one e-mail').toEqual([]);

  await page.goto('/mijn');
  await expect(page.locator('main')).toContainText('Verhuizing doorgeven');
  await controleer(page, 'mijn-met-zaak');
  await page.goto('/mijn/zaken');
  await controleer(page, 'mijn-zaken');
  await page.locator('[data-zaak] a').first().click();
  await expect(page.locator('main')).toContainText(referentie);
  await expect(page.locator('[data-status]')).not.toBeEmpty();
  await checkAnswers(page, MET_BEWONER);
  await controleer(page, 'zaak');
});

test('een verhuizing vinden door te zoeken', async ({ page, controleer }) => {
  await page.goto('/');
  await page.getByLabel('Zoeken', { exact: true }).fill('ik ga verhuizen');
  await page.getByLabel('Zoeken', { exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/zoeken\?q=ik(\+|%20)ga(\+|%20)verhuizen$/);
  await controleer(page, 'zoeken-gevonden');
  await page.locator('main').getByRole('link', { name: /Verhuizing doorgeven/ }).first().click();
  await controleer(page, 'product');
  await toForm(page);
  await begin(page, 'Suzanne Moulin');
  await fillAll(page, VERHUIZING);
  await onStep(page, 'controleren');
  await press(page, 'Versturen');
  await confirmation(page);
});

async function toForm(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/producten\/verhuizing-doorgeven$/);
  await page.locator('main a[href^="/formulieren/verhuizing-doorgeven"]').first().click();
}

async function fillAll(
  page: Page,
  verhuizing: Verhuizing,
  controleer?: (page: Page, naam: string) => Promise<void>,
): Promise<void> {
  for (const stap of route(verhuizing)) {
    await onStep(page, stap);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await controleer?.(page, `stap-${stap}`);
    await FILL[stap](page, verhuizing);
    await press(page, 'Volgende');
  }
}

async function checkAnswers(page: Page, { datum, bewoner, email }: Verhuizing): Promise<void> {
  const inhoud = page.locator('main');
  for (const antwoord of [inWoorden(datum), bewoner ?? '', email, 'Wilma van Zon']) {
    await expect(inhoud).toContainText(antwoord);
  }
}
