// Once around a page with Tab: everything is reached, in reading order, and nothing holds on to you.
import { expect, type Page } from '@playwright/test';
import { hiddenFocus } from './toetsenbord.ts';

const VENSTER = '__haltes';
/** Neither a stop nor the browser itself. */
const ONBEKEND = -2;
/** The end of the page: the focus is on nothing. */
const BUITEN = -1;

/** Goes around, and expects all to be well. */
export async function walkRound(page: Page): Promise<void> {
  expect(await roundTrip(page), `Tab around ${page.url()}`).toEqual([]);
}

/** What is wrong on the way around; empty when all is well. */
export async function roundTrip(page: Page): Promise<string[]> {
  const haltes = await page.evaluate(collectStops, VENSTER);
  const volgorde: number[] = [];
  const mis: string[] = [];
  // Twice as often as there are stops: enough to come around, or to know that one never does.
  for (let keer = 0; keer < 2 * haltes.length + 4; keer += 1) {
    await page.keyboard.press('Tab');
    const hier = await page.evaluate(currentStop, { venster: VENSTER, buiten: BUITEN, onbekend: ONBEKEND });
    const zicht = await page.evaluate(hiddenFocus);
    if (zicht) mis.push(zicht);
    if (volgorde[0] === hier) return [...mis, ...wrongOrder(volgorde, haltes)];
    if (volgorde.includes(hier)) return [...mis, `trap: Tab comes back to ${haltes[hier] ?? 'nothing'}`];
    volgorde.push(hier);
  }
  return [...mis, 'trap: Tab never comes around'];
}

function wrongOrder(volgorde: number[], haltes: string[]): string[] {
  const gezien = volgorde.filter((halte) => halte !== BUITEN);
  const mis = haltes.filter((_, plek) => !gezien.includes(plek)).map((halte) => `not reached by Tab: ${halte}`);
  if (gezien.includes(ONBEKEND)) mis.push('Tab stops at something that is no control');
  // The walk began somewhere; it goes down the page, and jumps up once.
  const sprongen = gezien.filter((halte, plek) => halte < (gezien[plek - 1] ?? gezien.at(-1) ?? halte));
  if (sprongen.length > 1) mis.push(...sprongen.map((plek) => `out of reading order: ${haltes[plek]}`));
  return mis;
}

/** Runs in the browser: every control that one can use now, in the order of the page. */
function collectStops(venster: string): string[] {
  const kandidaten = document.querySelectorAll<HTMLElement>(
    `a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable=true],
     [role=button], [role=link], [role=checkbox], [role=radio], [role=tab], [role=menuitem], [tabindex="0"]`,
  );
  const groepen = new Set<string>();
  const haltes = [...kandidaten].filter((element) => {
    if (element.matches(':disabled, details:not([open]) :not(summary)')) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    // Tab stops once at a group of radios: at the chosen one, or at the first.
    const groep = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`)];
    const halte = groep.find((knop) => knop.checked) ?? groep[0];
    if (groepen.has(element.name) || halte !== element) return false;
    groepen.add(element.name);
    return true;
  });
  Object.assign(window, { [venster]: haltes });
  return haltes.map((element) => element.outerHTML.slice(0, 120));
}

/** Runs in the browser: the number of the stop that has the focus. */
function currentStop({ venster, buiten, onbekend }: { venster: string; buiten: number; onbekend: number }): number {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return buiten;
  const haltes = (window as unknown as Record<string, Element[]>)[venster] ?? [];
  const plek = haltes.indexOf(element);
  return plek < 0 ? onbekend : plek;
}
