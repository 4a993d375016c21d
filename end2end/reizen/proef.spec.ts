// The checks themselves: on a page with faults that we put there, they must find each one.
import type { Page } from '@playwright/test';
import { expect, test } from '../src/test.ts';
import { findings } from '../src/toegankelijk.ts';
import { roundTrip } from '../src/rondgang.ts';

test('de toetsen zien wat er mis is', { tag: ['@laptop', '@met-js'] }, async ({ page }) => {
  await page.goto('/contact');
  expect(await findings(page, false)).toEqual([]);
  await page.evaluate(addFaults);
  const gevonden = (await findings(page, false)).join('\n');
  for (const fout of [
    /axe aria-dialog-name:/,
    /axe color-contrast:.*flets/,
    /HTMLCS WCAG2AA.Principle1.Guideline1_4.1_4_3.*flets/,
    /axe tabindex:/,
    /positive tabindex: <button/,
    /mouse only: <div/,
    /live region interrupts: <p/,
    /content is 3000px wide/,
    /HTMLCS WCAG2AA.Principle4.Guideline4_1.4_1_2.*<input/,
  ]) {
    expect.soft(gevonden).toMatch(fout);
  }
});

test('de rondgang ziet een val, een gemiste knop en een verborgen focus', { tag: '@laptop' }, async ({ page, metJs }) => {
  await page.goto('/contact');
  expect(await roundTrip(page)).toEqual([]);
  await page.evaluate(addUnreachable);
  const gevonden = (await roundTrip(page)).join('\n');
  expect.soft(gevonden).toMatch(/not reached by Tab: <div role="button"/);
  expect.soft(gevonden).toMatch(/no focus ring on <button/);
  expect.soft(gevonden).toMatch(/out of reading order/);
  if (!metJs) return; // a trap is made of script
  await trap(page);
  expect((await roundTrip(page)).join('\n')).toMatch(/trap: Tab/);
});

/** Runs in the browser: a dialog as one meets them, and more of that kind. */
function addFaults(): void {
  const dialoog = document.createElement('div');
  dialoog.innerHTML = `<div role="dialog"><div id="klik">Sluiten</div><button tabindex="3">Ja</button><input></div>
    <p id="flets">Bijna niet te lezen</p><p role="alert">Let op!</p><div id="breed">Te breed</div>`;
  document.querySelector('main')?.append(dialoog);
  document.getElementById('klik')?.addEventListener('click', () => dialoog.remove());
  const stijl = new CSSStyleSheet();
  stijl.replaceSync('#flets { color: #bbb; background: #fff } #breed { position: absolute; left: 0; width: 3000px }');
  document.adoptedStyleSheets.push(stijl);
}

/** Runs in the browser: a button that only looks like one, one without a ring, one out of turn. */
function addUnreachable(): void {
  const blok = document.createElement('div');
  blok.innerHTML = '<div role="button">Nep</div><button id="kaal">Kaal</button><button tabindex="2">Voor</button>';
  document.querySelector('main')?.append(blok);
  const stijl = new CSSStyleSheet();
  stijl.replaceSync('#kaal, #kaal::after, #kaal:focus-visible { outline: none !important; box-shadow: none !important }');
  document.adoptedStyleSheets.push(stijl);
}

async function trap(page: Page): Promise<void> {
  await page.goto('/contact');
  await page.evaluate(() => {
    const dialoog = document.createElement('div');
    dialoog.innerHTML = '<button>Een</button><button>Twee</button>';
    document.querySelector('main')?.append(dialoog);
    const [een, twee] = dialoog.querySelectorAll('button');
    dialoog.addEventListener('keydown', (toets) => {
      if (toets.key !== 'Tab') return;
      toets.preventDefault();
      (document.activeElement === een ? twee : een)?.focus();
    });
  });
}
