// Listening to a page instead of reading it.
import type { Page } from '@playwright/test';
import { logIn } from '../src/formulier.ts';
import { beginKnop, everythingSaid, giveVoices, lastSaid, NEDERLANDS, stopKnop } from '../src/stem.ts';
import { expect, test } from '../src/test.ts';

const PRODUCT = '/producten/verhuizing-doorgeven';
const MET_JS = { tag: '@met-js' };

test('een druk leest het product van titel tot eind, en haalt dan pas WASM', MET_JS, async ({ page }) => {
  const wasm = watchWasm(page);
  await giveVoices(page, [{ lang: 'en-GB', localService: true }, NEDERLANDS]);
  await page.goto(PRODUCT, { waitUntil: 'networkidle' });
  expect(wasm).toEqual([]);
  await beginKnop(page).click();
  const [ontgrendeld, titel, eerste, ...rest] = await everythingSaid(page);
  expect(wasm).toHaveLength(2);
  expect(ontgrendeld?.tekst, 'spoken within the press itself').toBe('');
  expect(titel?.tekst).toBe('Verhuizing doorgeven');
  expect(eerste?.tekst).toBe('Gaat u in Wilgenrade wonen?');
  const gezegd = [titel, eerste, ...rest].filter((zin) => zin !== undefined);
  expect(letters(gezegd.map(({ tekst }) => tekst).join(''))).toBe(letters(await page.evaluate(visibleText)));
  for (const { tekst, gemarkeerd, inBeeld } of gezegd) {
    expect.soft(letters(gemarkeerd), 'marked while it is said').toBe(letters(tekst));
    expect.soft(inBeeld, tekst).toBe(true);
  }
  await expect(beginKnop(page)).toBeFocused();
});

test('nog een druk stopt, en daarna begint het van voren af aan', MET_JS, async ({ page, controleer }) => {
  await giveVoices(page, [NEDERLANDS], false);
  await page.goto(PRODUCT);
  await beginKnop(page).click();
  await expect(stopKnop(page)).toBeVisible();
  await expect.poll(() => lastSaid(page)).toBe('Verhuizing doorgeven');
  await controleer(page, 'voorlezen');
  await page.evaluate(() => window.stem.verder());
  await expect.poll(() => lastSaid(page)).toBe('Gaat u in Wilgenrade wonen?');
  await stopKnop(page).click();
  await expect(beginKnop(page)).toBeFocused();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  const aantal = await page.evaluate(() => window.stem.gezegd.length);
  await beginKnop(page).click();
  await expect.poll(() => page.evaluate(() => window.stem.gezegd.length)).toBe(aantal + 1);
  expect(await lastSaid(page)).toBe('Verhuizing doorgeven');
});

test('wie weggaat, hoort niets meer', MET_JS, async ({ page }) => {
  await giveVoices(page, [NEDERLANDS], false);
  await page.goto(PRODUCT);
  await beginKnop(page).click();
  await expect.poll(() => lastSaid(page)).toBe('Verhuizing doorgeven');
  expect(await page.evaluate(() => window.stem.gezwegen())).toBe(0);
  await page.goto('/contact');
  expect(await page.evaluate(() => window.stem.gezwegen())).toBe(1);
});

test('zonder Nederlandse stem op het apparaat is er geen knop', MET_JS, async ({ page, controleer }) => {
  await giveVoices(page, [{ lang: 'en-GB', localService: true }, { lang: 'nl-NL', localService: false }]);
  await page.goto(PRODUCT, { waitUntil: 'networkidle' });
  await expect(beginKnop(page)).toBeHidden();
  await controleer(page, 'product');
  await page.evaluate(() => {
    window.stem.stemmen.push({ lang: 'nl_BE', localService: true }); // as Android writes it
    (window.speechSynthesis.onvoiceschanged as (() => void) | null)?.();
  });
  await expect(beginKnop(page)).toBeVisible();
});

test('zonder JavaScript is er geen knop', { tag: '@zonder-js' }, async ({ page }) => {
  await page.goto(PRODUCT);
  await expect(beginKnop(page)).toBeHidden();
});

test('zonder verbinding lukt de druk niet, de volgende wel', MET_JS, async ({ page, toezicht }) => {
  toezicht.ignore(/wasm|fetch|failed to load/i);
  await giveVoices(page, [NEDERLANDS]);
  await page.route('**/*.wasm', (route) => route.abort(), { times: 1 });
  await page.goto(PRODUCT);
  const mislukt = page.waitForEvent('requestfailed');
  await beginKnop(page).click();
  await mislukt;
  await expect(async () => {
    await beginKnop(page).click();
    await expect.poll(() => lastSaid(page), { timeout: 2_000 }).not.toBe('');
  }).toPass();
});

test('wie ingelogd is, haalt bij een product ook geen WASM', MET_JS, async ({ page }) => {
  await giveVoices(page, [NEDERLANDS]);
  await logIn(page, 'Suzanne Moulin');
  const wasm = watchWasm(page);
  await page.goto(PRODUCT, { waitUntil: 'networkidle' });
  expect(wasm).toEqual([]);
});

/** What is loaded from now on of WASM and its JavaScript. */
function watchWasm(page: Page): string[] {
  const adressen: string[] = [];
  page.on('request', (verzoek) => {
    if (/\/app(_bg)?\./.test(verzoek.url())) adressen.push(verzoek.url());
  });
  return adressen;
}

function letters(tekst: string): string {
  return tekst.replaceAll(/\s/g, '');
}

/** Runs in the browser: what a person sees in `main`, but for what one presses. */
function visibleText(): string {
  const main = document.querySelector('main') as HTMLElement;
  const knopen = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  let tekst = '';
  while (knopen.nextNode()) {
    const om = knopen.currentNode.parentElement as HTMLElement;
    if (om.checkVisibility() && !om.closest('nav, button, .visually-hidden, details:not([open])')) tekst += knopen.currentNode.nodeValue;
  }
  return tekst;
}
