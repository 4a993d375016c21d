// Sending twice, or fifty times at once, is sending once.
import type { Page } from '@playwright/test';
import { confirmation, press, upTo } from '../src/formulier.ts';
import { formOf, get, cookies, post } from '../src/los.ts';
import { expect, test } from '../src/test.ts';

test.use({ vers: true });

test('dubbel klikken op Versturen maakt één zaak', { tag: '@laptop' }, async ({ page, mailsMet }) => {
  await upTo(page, 'Gerrit den Braber', 'controleren');
  await page.getByRole('button', { name: 'Versturen', exact: true }).dblclick();
  const { referentie } = await confirmation(page);
  await expectOneCase(page, referentie);
  expect(await mailsMet(referentie)).toHaveLength(1);
});

test('vijftig keer tegelijk versturen maakt één zaak', { tag: '@laptop' }, async ({ page, server, mailsMet }) => {
  await upTo(page, 'Suzanne Moulin', 'controleren');
  const formulier = await formOf(page, 'Versturen');
  const antwoorden = await Promise.all(Array.from({ length: 50 }, () => post(page, formulier)));
  expect(new Set(antwoorden.map(({ status }) => status))).toEqual(new Set([303]));
  const [naar = '', ...anders] = new Set(antwoorden.map(({ naar }) => naar));
  expect(anders, 'all lead to one confirmation').toEqual([]);

  await page.goto(new URL(naar, server.url).href);
  const { referentie } = await confirmation(page);
  await expectOneCase(page, referentie);
  expect(await mailsMet(referentie)).toHaveLength(1);
});

test('terug en nog eens versturen geeft hetzelfde nummer', { tag: '@laptop' }, async ({ page }) => {
  await upTo(page, 'Gerrit den Braber', 'controleren');
  const formulier = await formOf(page, 'Versturen');
  await press(page, 'Versturen');
  const eerste = await confirmation(page);
  const tweede = await post(page, formulier);
  expect(tweede.status).toBe(303);
  const bevestiging = await get(new URL(tweede.naar, page.url()).href, await cookies(page));
  expect(bevestiging.tekst).toContain(eerste.referentie);
  await expectOneCase(page, eerste.referentie);
});

async function expectOneCase(page: Page, referentie: string): Promise<void> {
  await page.goto('/mijn/zaken');
  await expect(page.locator('[data-zaak]')).toHaveCount(1);
  await page.locator('[data-zaak] a').click();
  await expect(page.locator('main')).toContainText(referentie);
}
