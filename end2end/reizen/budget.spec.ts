// The byte budgets: a first visit, with an empty cache.
import type { Page } from '@playwright/test';
import { FORMULIER, send, upTo } from '../src/formulier.ts';
import { inWords, weigh, type Gewicht } from '../src/gewicht.ts';
import { expect, test } from '../src/test.ts';

test.use({ vers: true });

const WASM_EN_JS_KB = 150;
const CSS_KB = 20;

type Voorbereiden = (page: Page) => Promise<void>;
const BUDGETTEN: [naam: string, pad: string, kB: number, voorbereiden: Voorbereiden][] = [
  ['home', '/', 60, async () => {}],
  ['product', '/producten/verhuizing-doorgeven', 60, async () => {}],
  ['stap adres', `${FORMULIER}/adres`, 220, (page) => upTo(page, 'Suzanne Moulin', 'adres')],
  ['stap datum', `${FORMULIER}/datum`, 220, (page) => upTo(page, 'Suzanne Moulin', 'datum')],
  ['mijn', '/mijn', 150, async (page) => void (await send(page, 'Gerrit den Braber'))],
];

for (const [naam, pad, kB, voorbereiden] of BUDGETTEN) {
  test(`gewicht van ${naam}`, { tag: ['@telefoon', '@met-js'] }, async ({ page, anderePagina }) => {
    await voorbereiden(page);
    const vers = await anderePagina();
    await vers.context().addCookies(await page.context().cookies());
    const gewicht = await weigh(vers, pad);
    expect(new URL(vers.url()).pathname).toBe(pad);
    console.log(inWords(naam, gewicht, kB));
    expect(gewicht.totaal).toBeLessThanOrEqual(kB * 1000);
    expectParts(gewicht);
  });
}

test('een pagina zonder eiland haalt geen WASM', { tag: ['@telefoon', '@met-js'] }, async ({ page }) => {
  for (const pad of ['/privacy', '/toegankelijkheid']) {
    const { soorten } = await weigh(page, pad);
    await expect(page.locator('[data-island]')).toHaveCount(0);
    expect(soorten.Wasm ?? 0, pad).toBe(0);
  }
});

function expectParts({ soorten }: Gewicht): void {
  expect((soorten.Wasm ?? 0) + (soorten.Script ?? 0)).toBeLessThanOrEqual(WASM_EN_JS_KB * 1000);
  expect(soorten.Stylesheet ?? 0).toBeLessThanOrEqual(CSS_KB * 1000);
}
