// Somebody cannot find it, leaves a number, and is called by an employee.
import type { Page } from '@playwright/test';
import { field, logIn } from '../src/formulier.ts';
import { formOf, post } from '../src/los.ts';
import { expect, test } from '../src/test.ts';

test.use({ vers: true });

const PAD = '/contact/terugbellen';
const NAAM = 'An de Wit';

test('vragen om een telefoontje, en gebeld worden', async ({ page, anderePagina, controleer }) => {
  await page.goto('/producten/paspoort');
  // When the telephone is not answered, the button offers it too.
  await page.locator('main').getByRole('link', { name: 'Laat ons u bellen' }).first().click();
  await expect(page).toHaveURL(/\/contact\/terugbellen\?over=paspoort$/);
  await expect(page.locator('main')).toContainText('Paspoort');
  await controleer(page, 'terugbellen');
  await fill(page);
  const { referentie, uiterlijk } = await ask(page);
  await expect(page.locator('main')).not.toContainText(NAAM);
  await controleer(page, 'terugbellen-gelukt');

  const balie = await anderePagina();
  await logIn(balie, 'Medewerker KCC Sem', '/balie');
  await balie.locator('main').getByRole('link', { name: 'Terugbellen', exact: true }).click();
  const rij = balie.locator('[data-terugbelverzoek]').filter({ hasText: referentie });
  for (const tekst of [NAAM, '06 12 34 56 78', 'Paspoort', 'Is mijn foto goed?', uiterlijk]) {
    await expect(rij).toContainText(tekst);
  }
  await controleer(balie, 'balie-terugbellen');
  await rij.getByRole('button', { name: `Gebeld met ${NAAM}` }).click();
  await expect(balie.locator('main')).toContainText('Deze vraag is van de lijst.');
  await expect(balie.locator('[data-terugbelverzoek]')).toHaveCount(0);
  await controleer(balie, 'balie-terugbellen-leeg');
});

test('een fout in het formulier: alles wat u typte blijft staan', async ({ page, controleer }) => {
  await page.goto(PAD);
  await fill(page);
  await field(page, 'naam').fill('');
  await field(page, 'telefoon').fill('06 12 34');
  await page.getByRole('button', { name: 'Bel mij', exact: true }).click();
  const samenvatting = page.getByRole('alert');
  await expect(samenvatting).toBeFocused();
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(samenvatting.getByRole('link')).toHaveCount(2);
  await expect(field(page, 'telefoon')).toHaveValue('06 12 34');
  await expect(field(page, 'onderwerp')).toHaveValue('Is mijn foto goed?');
  await expect(page.locator('[name=wanneer][value=ochtend]')).toBeChecked();
  await controleer(page, 'terugbellen-fout');
  await samenvatting.getByRole('link', { name: /telefoonnummer/ }).click();
  await expect(field(page, 'telefoon')).toBeFocused();
  await field(page, 'naam').fill(NAAM);
  await field(page, 'telefoon').fill('+31 6 12345678');
  await ask(page);
});

test('twee keer sturen is één telefoontje', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(PAD);
  await fill(page);
  const formulier = await formOf(page, 'Bel mij');
  const antwoorden = await Promise.all(Array.from({ length: 20 }, () => post(page, formulier)));
  expect(new Set(antwoorden.map(({ status }) => status))).toEqual(new Set([303]));
  expect(new Set(antwoorden.map(({ naar }) => naar)).size, 'all lead to one page').toBe(1);
  await logIn(page, 'Behandelaar Fenna', '/balie/terugbellen');
  await expect(page.locator('[data-terugbelverzoek]')).toHaveCount(1);
});

async function fill(page: Page): Promise<void> {
  await field(page, 'naam').fill(NAAM);
  await field(page, 'telefoon').fill('06-12345678');
  await field(page, 'onderwerp').fill('Is mijn foto goed?');
  await page.getByText('In de ochtend', { exact: true }).click();
}

async function ask(page: Page): Promise<{ referentie: string; uiterlijk: string }> {
  await page.getByRole('button', { name: 'Bel mij', exact: true }).click();
  await expect(page).toHaveURL(/\/contact\/terugbellen\/gelukt\/[0-9a-f-]{36}$/);
  const referentie = (await page.locator('[data-referentie]').innerText()).trim();
  const belofte = await page.getByText(/^We bellen u uiterlijk /).innerText();
  return { referentie, uiterlijk: /uiterlijk (.+)\.$/.exec(belofte)?.[1] ?? '?' };
}
