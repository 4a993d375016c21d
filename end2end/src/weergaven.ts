// Ways to look at a page: colours, widths, zoom, more space in the text.
import type { Page } from '@playwright/test';

export const GEWOON = { width: 1280, height: 800 };

/** The last one leaves its style behind. */
export const WEERGAVEN: Record<string, (page: Page) => Promise<void>> = {
  donker: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'gedwongen kleuren': (page) => page.emulateMedia({ forcedColors: 'active' }),
  '768 px': (page) => page.setViewportSize({ width: 768, height: 1024 }),
  '320 px': (page) => page.setViewportSize({ width: 320, height: 640 }),
  'zoom 400%': (page) => page.setViewportSize({ width: 320, height: 256 }),
  'wijde tekst': async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(spaceText);
  },
};

/** Shows the page in each way, one after the other. */
export async function everyView(page: Page, kijk: (weergave: string) => Promise<void>): Promise<void> {
  for (const [weergave, zet] of Object.entries(WEERGAVEN)) {
    await zet(page);
    await kijk(weergave);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await page.setViewportSize(GEWOON);
  }
}

/** WCAG 1.4.12, by a constructed style sheet: the CSP lets no other in. */
function spaceText(): void {
  const stijl = new CSSStyleSheet();
  stijl.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets.push(stijl);
}
