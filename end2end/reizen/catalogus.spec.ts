// Somebody looks for what the gemeente does, reads it, and knows what to do.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../src/test.ts';

const EERSTE_SCHERM = 740;

test('alles op één pagina, en een sprong naar een onderwerp', async ({ page, controleer }) => {
  await page.goto('/');
  await page.locator('main').getByRole('link', { name: 'Alles wat u kunt regelen' }).click();
  await expect(page).toHaveURL(/\/producten$/);
  const sprongen = page.getByRole('navigation', { name: 'Onderwerpen' }).getByRole('link');
  const onderwerpen = await sprongen.allInnerTexts();
  expect(onderwerpen.length).toBeGreaterThan(8);
  const koppen = await page.locator('main h2').allInnerTexts();
  expect(koppen, 'each theme, in the same order; then the life events').toEqual([...onderwerpen, koppen.at(-1)]);
  const paden = await links(page, '/producten/');
  expect(paden.length).toBeGreaterThan(100);
  expect(new Set(paden).size, 'each product stands once').toBe(paden.length);
  await controleer(page, 'producten');
  await sprongen.filter({ hasText: 'Afval en milieu' }).press('Enter');
  await expect(page).toHaveURL(/\/producten#afval$/);
  await expect(page.getByRole('heading', { name: 'Afval en milieu' })).toBeInViewport();
  await page.keyboard.press('Tab');
  const eerste = page.locator('main section').filter({ has: page.locator('#afval') }).getByRole('link').first();
  await expect(eerste).toBeFocused();
});

test('een ander doet het: de knop gaat daarheen, en wij helpen', async ({ page, controleer }) => {
  await page.goto('/producten/toeslagen-landelijk');
  await expectOneButton(page, 'Ga naar Dienst Toeslagen', 'https://www.toeslagen.nl');
  const wie = section(page, 'Dit doet Dienst Toeslagen');
  await expect(wie.getByRole('link', { name: 'Naar de site van Dienst Toeslagen' })).toBeVisible();
  await expect(wie).toContainText('Bel ons');
  await controleer(page, 'product-uitvoerder');
});

test('hoe lang het duurt, en wat u doet als u het er niet mee eens bent', async ({ page, controleer }) => {
  await page.goto('/producten/parkeervergunning');
  await expectOneButton(page, 'Bel voor een vergunning', 'tel:+31880001234');
  await expect(section(page, 'Hoe lang duurt het?')).toContainText(/We helpen u binnen .+De wet geeft ons hoogstens /s);
  await controleer(page, 'product-bezwaar');
  await section(page, 'Bent u het niet eens met ons besluit?').getByRole('link').click();
  await expect(page).toHaveURL(/\/producten\/bezwaar$/);
});

test('vragen bij een product', async ({ page, controleer }) => {
  await page.goto('/producten/bezoekersparkeren');
  await expectOneButton(page);
  const vraag = section(page, 'Wat vragen mensen vaak?').locator('summary').first();
  await vraag.click();
  await expect(vraag.locator('..').locator('p').first()).toBeVisible();
  await controleer(page, 'product-vragen');
});

test('elk product past op een telefoon, en machines lezen het ook', { tag: '@telefoon' }, async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/producten');
  for (const pad of await links(page, '/producten/')) {
    await page.goto(pad);
    const json = await page.locator('script[type="application/ld+json"]').textContent();
    const feiten = JSON.parse(json ?? '') as Record<string, string>;
    expect.soft(feiten['@type'], pad).toBe('GovernmentService');
    expect.soft(feiten.name, pad).toBe(await page.getByRole('heading', { level: 1 }).innerText());
    expect.soft(feiten.url, pad).toMatch(new RegExp(`${pad}$`));
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${pad} is too wide`).toBe(360);
  }
});

test('een lijst bij wat er verandert: aanvinken, verder, en op papier', async ({ page, controleer }) => {
  await page.goto('/');
  await page.locator('main').getByRole('link', { name: 'U krijgt een kind' }).click();
  await expect(page).toHaveURL(/\/levensgebeurtenissen\/kind$/);
  await controleer(page, 'levensgebeurtenis');
  const vakjes = page.getByRole('checkbox');
  await vakjes.first().focus();
  await page.keyboard.press('Space');
  await expect(vakjes.first()).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(vakjes.nth(1)).toBeFocused();
  await page.locator('label').nth(1).click();
  await expect(vakjes.nth(1)).toBeChecked();

  await page.emulateMedia({ media: 'print' });
  for (const vakje of await vakjes.all()) await expect(vakje).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const weg of ['nav', 'header .nl-button']) {
    for (const plek of await page.locator(weg).all()) await expect(plek).toBeHidden();
  }
  await page.emulateMedia({ media: null });

  await expect(page.locator('label a')).toHaveCount(0);
  const verder = page.getByRole('link', { name: 'Regel dit: Kind erkennen' });
  await verder.click();
  await expect(page).toHaveURL(/\/producten\/kind-erkennen$/);
});

test('vragen die we vaak krijgen, en naar één vraag', async ({ page, controleer }) => {
  await page.goto('/');
  await page.locator('main').getByRole('link', { name: 'Vragen die we vaak krijgen' }).click();
  await expect(page).toHaveURL(/\/vragen$/);
  await controleer(page, 'vragen');
  await page.goto('/vragen#zonder-afspraak');
  const vraag = page.locator('#zonder-afspraak');
  await expect(vraag.getByRole('heading', { level: 3, name: 'Moet ik altijd een afspraak maken?' })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(vraag.getByRole('link')).toBeFocused();
});

test('waar u ons vindt, en wanneer', async ({ page, controleer }) => {
  await page.goto('/contact');
  await controleer(page, 'contact');
  await page.goto('/contact#milieustraat');
  const plek = page.locator('#milieustraat');
  await expect(plek.getByRole('heading', { name: 'Milieustraat' })).toBeInViewport();
  await expect(plek).toContainText(/Nu (open|dicht)/);
  await expect(plek.locator('dt')).toHaveText([
    'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag',
  ]);
});

/** There is one thing to press, and nobody has to scroll for it. */
async function expectOneButton(page: Page, naam?: string, doel?: string): Promise<void> {
  const knop = page.locator('main .nl-button--primary');
  await expect(knop).toHaveCount(1);
  if (naam) await expect(knop).toHaveAccessibleName(naam);
  if (doel) await expect(knop).toHaveAttribute('href', doel);
  const { y, height } = (await knop.boundingBox()) ?? { y: Infinity, height: 0 };
  expect(y + height).toBeLessThanOrEqual(EERSTE_SCHERM);
}

function section(page: Page, kop: string): Locator {
  return page.locator('main section').filter({ has: page.getByRole('heading', { level: 2, name: kop, exact: true }) });
}

async function links(page: Page, begin: string): Promise<string[]> {
  const alle = page.locator(`main a[href^="${begin}"]`);
  return alle.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}
