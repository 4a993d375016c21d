// The same pages dark, in forced colours, at 320 px, at 400% zoom and with wide text.
import type { Page } from '@playwright/test';
import { smallTargets } from '../src/doelen.ts';
import { FORMULIER, press, send, upTo } from '../src/formulier.ts';
import { expect, test } from '../src/test.ts';
import { findings } from '../src/toegankelijk.ts';

test.use({ vers: true });
test.setTimeout(120_000);

const GEWOON = { width: 1280, height: 800 };
const STANDEN: Record<string, (page: Page) => Promise<void>> = {
  donker: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'gedwongen kleuren': (page) => page.emulateMedia({ forcedColors: 'active' }),
  '320 px': (page) => page.setViewportSize({ width: 320, height: 640 }),
  'zoom 400%': (page) => page.setViewportSize({ width: 320, height: 256 }),
  'wijde tekst op 320 px': async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(spaceText);
  },
};

test('elke stand van kleur, breedte en tekst', { tag: ['@laptop', '@met-js'] }, async ({ page }) => {
  await send(page, 'Gerrit den Braber');
  await page.goto('/mijn/zaken');
  const zaak = (await page.locator('[data-zaak] a').first().getAttribute('href')) ?? '';
  await upTo(page, 'Gerrit den Braber', 'controleren');
  const paden = ['/', '/producten/verhuizing-doorgeven', '/contact', '/mijn', zaak];
  const stappen = ['adres', 'datum', 'controleren'].map((stap) => `${FORMULIER}/${stap}`);
  for (const pad of [...paden, ...stappen]) {
    await page.goto(pad);
    await everyState(page, pad);
  }
});

test('een foutmelding in elke stand', { tag: ['@laptop', '@met-js'] }, async ({ page }) => {
  await upTo(page, 'Suzanne Moulin', 'datum');
  await press(page, 'Volgende');
  await expect(page.getByRole('alert')).toBeFocused();
  await everyState(page, 'fout bij datum');
});

async function everyState(page: Page, naam: string): Promise<void> {
  for (const [stand, zet] of Object.entries(STANDEN)) {
    await test.step(`${naam}: ${stand}`, async () => {
      await zet(page);
      expect.soft(await findings(page, false), `${naam} ${stand}`).toEqual([]);
      if (stand === '320 px') expect.soft(await page.evaluate(smallTargets), `${naam} targets`).toEqual([]);
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
      await page.setViewportSize(GEWOON);
    });
  }
}

/** WCAG 1.4.12, by a constructed style sheet: the CSP lets no other in. */
function spaceText(): void {
  const stijl = new CSSStyleSheet();
  stijl.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets.push(stijl);
}
