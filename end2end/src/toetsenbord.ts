// Moving through a page by keyboard, and seeing where you are.
import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until `doel` has the focus; at every stop the focus must be visible. */
export async function tabTo(page: Page, doel: Locator, hoogstens = 80): Promise<void> {
  for (let keer = 0; keer < hoogstens; keer += 1) {
    if (await doel.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    expect(await page.evaluate(hiddenFocus)).toBe('');
  }
  throw new Error(`not reached by ${hoogstens} times Tab: ${doel}`);
}

/** Tabs to `doel`, and presses Enter. */
export async function enter(page: Page, doel: Locator): Promise<void> {
  await tabTo(page, doel);
  await page.keyboard.press('Enter');
}

/** Runs in the browser: why the focus can't be seen; empty when it can. */
export function hiddenFocus(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const naam = element.outerHTML.slice(0, 120);
  const dragers = [element, element.closest('label'), element.parentElement].filter((e) => e !== null);
  // A button that fills its card draws the ring around the card, with `::after`.
  const stijlen = [...dragers.map((drager) => getComputedStyle(drager)), getComputedStyle(element, '::after')];
  const ring = stijlen.some(
    ({ outlineStyle, outlineWidth, boxShadow }) =>
      (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
  );
  if (!ring) return `no focus ring on ${naam}`;
  const vak = (element.closest('label') ?? element).getBoundingClientRect();
  const midden = { x: vak.x + Math.min(vak.width, innerWidth) / 2, y: vak.y + Math.min(vak.height, 20) / 2 };
  if (midden.y < 0 || midden.y > innerHeight) return `focus out of view on ${naam}`;
  const boven = document.elementFromPoint(midden.x, midden.y);
  const bedekt = !boven || !dragers.some((drager) => drager.contains(boven) || boven.contains(drager));
  return bedekt ? `focus covered by ${boven?.outerHTML.slice(0, 80)} on ${naam}` : '';
}
