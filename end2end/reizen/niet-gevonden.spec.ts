// What is not there, or is not yours, is a 404 that helps on.
import { FORMULIER, logIn, send } from '../src/formulier.ts';
import { expect, test } from '../src/test.ts';

const ONBEKEND = ['/bestaat-niet', '/producten/bestaat-niet', '/formulieren/bestaat-niet'];

test('een onbekend adres biedt zoeken aan', async ({ page, controleer }) => {
  for (const pad of ONBEKEND) {
    const antwoord = await page.goto(pad);
    expect(antwoord?.status(), pad).toBe(404);
    await expect(page.locator('main').getByLabel('Zoeken', { exact: true })).toBeVisible();
  }
  await controleer(page, 'niet-gevonden');
  await page.locator('main').getByLabel('Zoeken', { exact: true }).fill('verhuizen');
  await page.locator('main').getByLabel('Zoeken', { exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/zoeken\?q=verhuizen/);
  await expect(page.locator('main').getByRole('link', { name: /Verhuizing doorgeven/ }).first()).toBeVisible();
});

test('de zaak van een ander is een 404', { tag: '@laptop' }, async ({ page, anderePagina, controleer }) => {
  const { referentie, id } = await send(page, 'Suzanne Moulin');
  await page.goto('/mijn/zaken');
  const zaak = (await page.locator('[data-zaak] a').first().getAttribute('href')) ?? '';
  const ander = await anderePagina();
  await logIn(ander, 'Gerrit den Braber');
  const paden = [zaak, `${FORMULIER}/verstuurd/${id}`, '/mijn/zaken/bestaat-niet', `${FORMULIER}/bestaat-niet`];
  for (const pad of paden) {
    const antwoord = await ander.goto(pad);
    expect(antwoord?.status(), pad).toBe(404);
    await expect(ander.locator('body')).not.toContainText(referentie);
  }
  await controleer(ander, 'niet-gevonden-ingelogd');
});
