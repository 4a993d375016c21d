// An editor keeps the catalogue up to date: what is overdue, what is not found, and how a change will look.
import type { Locator, Page } from '@playwright/test';
import { logIn } from '../src/formulier.ts';
import { change, copy, TE_LAAT } from '../src/inhoud.ts';
import { expect, test } from '../src/test.ts';

test.use({ vers: true, inhoud: 'vandaag' });

const PAD = '/balie/producten';
const PRODUCT = `${PAD}/${TE_LAAT.slug}`;
const CONCEPT = 'nachtpas';
const GEZOCHT = 'Zoekwoorden zonder klik';
/** A name that belongs to another product. */
const [GOED, FOUT] = ['upl = "paspoort"', 'upl = "reispas"'];
const MELDING = /belongs to `paspoort`/;

test('wat te laat is, wat mensen zochten, en wat hielp', async ({ page, anderePagina, controleer }) => {
  await page.goto('/zoeken?q=zwembad');
  await page.goto(`/producten/${TE_LAAT.slug}`);
  await page.getByRole('button', { name: 'Nee', exact: true }).click();

  const balie = await anderePagina();
  await logIn(balie, 'Behandelaar Fenna', '/balie');
  await balie.locator('main').getByRole('link', { name: 'Producten bijhouden' }).click();
  await expect(balie).toHaveURL(new RegExp(`${PAD}$`));
  await expect(row(balie, 'Producten die we opnieuw moeten controleren', TE_LAAT.naam)).toHaveCount(1);
  await expect(row(balie, GEZOCHT, 'zwembad').locator('td')).toHaveText(['1', '0', '0']);
  const gebruik = row(balie, 'Producten met cijfers', TE_LAAT.naam);
  await expect(gebruik.locator('td')).toHaveText([/^[1-9]/, '0 ja, 1 nee']);
  await controleer(balie, 'balie-producten');

  await page.goto('/zoeken?q=zwembad');
  await page.locator('.results a').first().click();
  await expect(page).not.toHaveURL(/zoeken/);
  await balie.reload();
  await expect(row(balie, GEZOCHT, 'zwembad'), 'somebody found it').toHaveCount(0);
});

test('een tekst bekijken voordat die op de site staat', async ({ page, controleer }) => {
  await logIn(page, 'Behandelaar Fenna', PAD);
  await row(page, 'Producten met cijfers', TE_LAAT.naam).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${PRODUCT}$`));
  await controleer(page, 'balie-product');
  const tekst = (await box(page).inputValue()).replace('naam = "Paspoort aanvragen"', 'naam = "Paspoort regelen"');
  await look(page, tekst);
  await expect(page.getByRole('status').filter({ hasText: 'Deze tekst kan zo op de site.' })).toBeInViewport();
  await expect(page.getByRole('region', { name: 'Informatie' })).toBeVisible();
  await expect(page.locator('main')).toContainText('Paspoort regelen');
  await controleer(page, 'balie-product-goed');
  await page.goto(`/producten/${TE_LAAT.slug}`);
  await expect(page.getByRole('heading', { level: 1 }), 'nothing was kept').toHaveText(TE_LAAT.naam);
});

test('een fout in de tekst: welke regel, en de tekst blijft staan', async ({ page, controleer }) => {
  await logIn(page, 'Behandelaar Fenna', PRODUCT);
  const tekst = (await box(page).inputValue()).replace(GOED, FOUT);
  await look(page, tekst);
  const uitkomst = page.locator('#uitkomst');
  await expect(uitkomst).toContainText('Deze tekst kan nog niet op de site.');
  const regel = tekst.split('\n').indexOf(FOUT) + 1;
  await expect(uitkomst.getByRole('listitem').filter({ hasText: `producten/${TE_LAAT.slug}.md:${regel}` })).toHaveText(MELDING);
  await controleer(page, 'balie-product-fout');
  await look(page, tekst.replace('+++', ''));
  await expect(page.locator('main')).toContainText('Verbeter eerst wat hierboven staat.');
  await controleer(page, 'balie-product-onleesbaar');
});

test('een bestand met een fout: de oude tekst blijft, en de balie zegt waarom', async ({ page, server, controleer }) => {
  await logIn(page, 'Medewerker KCC Sem', PAD);
  const kop = page.getByRole('heading', { name: 'Nieuwe tekst met fouten' });
  await expect(kop).toHaveCount(0);
  change(server.inhoud, `producten/${TE_LAAT.slug}.md`, (tekst) => tekst.replace(GOED, FOUT));
  await untilShown(page, kop);
  await expect(page.locator('main')).toContainText(MELDING);
  await controleer(page, 'balie-producten-fouten');
  const antwoord = await page.goto(`/producten/${TE_LAAT.slug}`);
  expect(antwoord?.status()).toBe(200);
});

test('een tekst die nog niet op de site staat', async ({ page, server, controleer }) => {
  await logIn(page, 'Behandelaar Fenna', PAD);
  const kop = page.getByRole('heading', { name: 'Nog niet op de site' });
  await expect(kop).toHaveCount(0);
  copy(server.inhoud, `producten/${TE_LAAT.slug}.md`, `producten/${CONCEPT}.concept.md`);
  await untilShown(page, kop);
  await controleer(page, 'balie-producten-concept');
  await page.locator('main').getByRole('link', { name: CONCEPT, exact: true }).click();
  await expect(box(page)).toHaveValue(/naam = "Paspoort aanvragen"/);
  const antwoord = await page.goto(`/producten/${CONCEPT}`);
  expect(antwoord?.status(), 'nobody else sees it').toBe(404);
});

/** A changed file is on the site by itself, within seconds. */
async function untilShown(page: Page, plek: Locator): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(plek).toBeVisible({ timeout: 100 });
  }).toPass({ timeout: 20_000 });
}

/** Asks how the page will look; what was typed stays. */
async function look(page: Page, tekst: string): Promise<void> {
  await box(page).fill(tekst);
  await page.getByRole('button', { name: 'Bekijk', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${PRODUCT}#uitkomst$`));
  await expect(box(page)).toHaveValue(tekst);
}

/** On a phone the rows are no longer a table, so by the words above them. */
function row(page: Page, tabel: string, naam: string): Locator {
  const rijen = page.locator('main table').filter({ has: page.locator('caption', { hasText: tabel }) }).locator('tbody tr');
  return rijen.filter({ has: page.locator('th').getByText(naam, { exact: true }) });
}

function box(page: Page): Locator {
  return page.getByLabel('Tekst van het bestand');
}
