// Somebody who does not know a word reads what it means, on the spot.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../src/test.ts';
import { hiddenFocus, tabTo } from '../src/toetsenbord.ts';

const PRODUCT = '/producten/uittreksel-brp';
const BETEKENIS = 'Een uittreksel is een papier van de gemeente.';
const INHOUD = join(import.meta.dirname, '../../server/content/taal/woordenlijst.toml');
/** Pages without a product that use hard words too. */
const ANDERE = ['/privacy', '/toegankelijkheid', '/inloggen'];

test('een tik legt het woord uit, op de plek zelf', async ({ page, hasTouch, controleer }) => {
  await page.goto(PRODUCT);
  const [vraag, uitleg] = [question(page), page.getByText(BETEKENIS)];
  await expect(uitleg).toBeHidden();
  await (hasTouch ? vraag.tap() : vraag.click());
  await expect(uitleg).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${PRODUCT}$`));
  const [boven, onder] = [await box(vraag), await box(uitleg)];
  expect(onder.y, 'right under the word').toBeGreaterThanOrEqual(boven.y + boven.height);
  expect(onder.y - boven.y - boven.height).toBeLessThan(40);
  await controleer(page, 'uitleg-open');
  await (hasTouch ? vraag.tap() : vraag.click());
  await expect(uitleg).toBeHidden();
});

test('een toets ook, en de focus blijft waar die was', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(PRODUCT);
  const [vraag, uitleg] = [question(page), page.getByText(BETEKENIS)];
  await tabTo(page, vraag);
  for (const toets of ['Enter', 'Space']) {
    await page.keyboard.press(toets);
    await expect(uitleg).toBeVisible();
    await expect(vraag).toBeFocused();
    expect(await page.evaluate(hiddenFocus)).toBe('');
    await page.keyboard.press(toets);
    await expect(uitleg).toBeHidden();
  }
});

test('elk woord een keer per pagina, zoals in de woordenlijst', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/woordenlijst');
  const lijst = new Map<string, string>();
  for (const rij of await page.locator('main dl > div').all()) {
    lijst.set(await rij.locator('dt').innerText(), await rij.locator('dd').innerText());
  }
  let aantal = 0;
  for (const pad of [...(await products(page)), ...ANDERE]) {
    await page.goto(pad);
    const uitleg = await page.locator('main details').evaluateAll(explanations);
    const woorden = uitleg.map(({ woord }) => woord);
    expect(new Set(woorden).size, `${pad}: ${woorden.join()}`).toBe(woorden.length);
    for (const { woord, tekst, inKnop } of uitleg) {
      expect.soft(lijst.get(woord), `${woord} at ${pad}`).toContain(tekst);
      expect.soft(inKnop, `${woord} at ${pad} stands in something that one presses, or in a name`).toBe(false);
    }
    aantal += woorden.length;
  }
  expect(aantal, 'there was something to look at').toBeGreaterThan(20);
});

test('de hoofdknop blijft op het eerste scherm', { tag: '@telefoon' }, async ({ page }) => {
  for (const pad of await products(page)) {
    await page.goto(pad);
    const { y, height } = await box(mainButton(page));
    expect.soft(y + height, pad).toBeLessThanOrEqual(740);
  }
});

test('wat een schermlezer van knop en invoer zegt, verandert niet', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(PRODUCT);
  await expect(mainButton(page)).toHaveAccessibleName('Bel voor een afspraak');
  await page.goto('/inloggen');
  await expect(question(page, 'DigiD')).toBeVisible();
  for (const knop of await page.locator('main form button').all()) {
    await expect(knop).toHaveAccessibleName((await knop.innerText()).trim());
    await expect(knop).not.toHaveAccessibleDescription(/betekent/);
  }
  await page.goto('/zoeken?q=uittreksel');
  await expect(page.locator('[type=search]')).toHaveAccessibleName('Zoeken');
});

test('de woordenlijst heeft alles, en legt zichzelf niet uit', async ({ page, controleer }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Woordenlijst' }).click();
  const termen = [...readFileSync(INHOUD, 'utf8').matchAll(/^term = "(.+)"$/gm)].map(([, term]) => term ?? '');
  expect(termen.length).toBeGreaterThan(50);
  const getoond = await page.locator('main dt').allInnerTexts();
  expect(getoond).toEqual(termen.sort((a, b) => a.localeCompare(b, 'nl')));
  await expect(page.getByText('Wat betekent')).toHaveCount(0);
  await expect(page.locator('main dd').filter({ hasText: BETEKENIS })).toBeVisible();
  await controleer(page, 'woordenlijst');
});

test('op papier staat de uitleg er gewoon', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(PRODUCT);
  const alle = await page.locator('main details p').all();
  expect(alle.length).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'print' });
  for (const uitleg of alle) {
    await expect(uitleg).toBeVisible();
    expect((await box(uitleg)).height).toBeGreaterThan(0);
  }
});

function question(page: Page, woord = 'uittreksel'): Locator {
  return page.locator('main summary').filter({ hasText: `Wat betekent ${woord}?` });
}

function mainButton(page: Page): Locator {
  return page.getByRole('region', { name: 'Regel het' }).locator('.nl-button--primary');
}

async function products(page: Page): Promise<string[]> {
  await page.goto('/producten');
  const links = page.locator('main a[href^="/producten/"]');
  const paden = await links.evaluateAll((alle) => alle.map((link) => link.getAttribute('href') ?? ''));
  expect(paden.length).toBeGreaterThan(5);
  return [...new Set(paden)];
}

async function box(plek: Locator): Promise<{ y: number; height: number }> {
  return (await plek.boundingBox()) ?? { y: Infinity, height: 0 };
}

/** Runs in the browser: the words that are explained, what is said of them, and where. */
function explanations(alle: Element[]): { woord: string; tekst: string; inKnop: boolean }[] {
  const genoemd = [...document.querySelectorAll('[aria-labelledby], [aria-describedby]')].flatMap((element) =>
    ['aria-labelledby', 'aria-describedby'].flatMap((naam) => (element.getAttribute(naam) ?? '').split(' ')),
  );
  return alle.flatMap((details) => {
    const woord = /^Wat betekent (.+)\?$/.exec(details.querySelector('summary')?.textContent ?? '')?.[1];
    if (!woord) return [];
    const inNaam = genoemd.some((id) => id && document.getElementById(id)?.contains(details));
    const inKnop = details.closest('a, button, label, legend, h1, h2, h3, [role=button], [role=link]') !== null;
    return { woord, tekst: details.querySelector('p')?.textContent ?? '', inKnop: inKnop || inNaam };
  });
}
