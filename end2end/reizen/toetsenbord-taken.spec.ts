// The other main jobs without a mouse. On each page Tab goes once around: all is reached, in order.
import type { Page } from '@playwright/test';
import { FILL, logIn, logOut, onStep, press, route, send, upTo } from '../src/formulier.ts';
import { GEMEENTE, VERHUIZING } from '../src/gegevens.ts';
import { walkRound } from '../src/rondgang.ts';
import { expect, test } from '../src/test.ts';
import { enter, tabTo } from '../src/toetsenbord.ts';

test.use({ vers: true });
test.setTimeout(120_000);

const TAG = { tag: '@laptop' };
const MET_BEWONER = { ...VERHUIZING, bewoner: 'Fatima el Amrani' };

test('zoeken, naar een product', TAG, async ({ page }) => {
  await page.goto('/');
  await walkRound(page);
  await tabTo(page, page.getByLabel('Zoeken', { exact: true }));
  await page.keyboard.type('ik ga verhuizen');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(titled('Zoeken naar “ik ga verhuizen”'));
  await walkRound(page);
  await enter(page, page.locator('main').getByRole('link', { name: /Verhuizing doorgeven/ }).first());
  await expect(page).toHaveTitle(titled('Verhuizing doorgeven'));
  await walkRound(page);
});

test('inloggen, naar een zaak en terug', TAG, async ({ page }) => {
  const { referentie } = await send(page, 'Gerrit den Braber');
  await logOut(page);
  await page.goto('/');
  await enter(page, page.getByRole('banner').getByRole('link', { name: 'Inloggen' }));
  await expect(page).toHaveTitle(titled('Inloggen'));
  await walkRound(page);
  await enter(page, page.getByRole('button', { name: 'Gerrit den Braber', exact: true }));
  await expect(page).toHaveURL(/\/mijn$/);
  const overzicht = await page.title();
  await walkRound(page);
  await enter(page, page.locator('[data-zaak]').getByRole('link'));
  await expect(page).toHaveURL(/\/mijn\/zaken\/[^/]+$/);
  await expect(page).not.toHaveTitle(overzicht);
  await expect(page.locator('main')).toContainText(referentie);
  await walkRound(page);
  await enter(page, page.locator('main').getByRole('link').first());
  await expect(page).toHaveTitle(overzicht);
});

test('aan de balie een status zetten, met uitleg', TAG, async ({ page, anderePagina }) => {
  const { referentie } = await send(page, 'Suzanne Moulin');
  const balie = await anderePagina();
  await logIn(balie, 'Behandelaar Fenna', '/balie');
  await walkRound(balie);
  await enter(balie, balie.getByRole('link', { name: referentie }));
  await expect(balie).toHaveTitle(titled(referentie));
  await walkRound(balie);

  const knop = balie.getByRole('button', { name: 'Zet de status' });
  await enter(balie, knop);
  const samenvatting = balie.getByRole('alert');
  await expect(samenvatting).toBeFocused();
  await expect(balie).toHaveTitle(titled(`Fout: ${referentie}`));
  await walkRound(balie);
  await enter(balie, samenvatting.getByRole('link'));
  const keuze = balie.locator('[name=statustype]').first();
  await expect(keuze).toBeFocused();
  await balie.keyboard.press('Space');
  await expect(keuze).toBeChecked();
  await tabTo(balie, balie.locator('[name=toelichting]'));
  await balie.keyboard.type('We kijken ernaar.');
  await enter(balie, knop);
  await expect(balie.locator('main')).toContainText('We kijken ernaar.');
  await expect(balie).toHaveTitle(titled(referentie));
});

test('in elke stap komt Tab overal, ook na een fout', TAG, async ({ page }) => {
  await upTo(page, 'Gerrit den Braber', 'wie', MET_BEWONER);
  const titels = new Set<string>();
  for (const stap of route(MET_BEWONER)) {
    await onStep(page, stap);
    titels.add(await page.title());
    await walkRound(page);
    if (stap === 'adres' || stap === 'datum') await walkAfterError(page);
    await FILL[stap](page, MET_BEWONER);
    await press(page, 'Volgende');
  }
  await onStep(page, 'controleren');
  titels.add(await page.title());
  expect([...titels], 'each step has a title of its own').toHaveLength(route(MET_BEWONER).length + 1);
  await walkRound(page);
});

async function walkAfterError(page: Page): Promise<void> {
  await press(page, 'Volgende');
  await expect(page.getByRole('alert')).toBeFocused();
  await walkRound(page);
}

function titled(wat: string): string {
  return `${wat} - ${GEMEENTE}`;
}
