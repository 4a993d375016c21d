// A voice for journeys: Chromium on a machine without a screen has none.
import { expect, type Locator, type Page } from '@playwright/test';

export interface Stem {
  lang: string;
  /** On the device itself, or with a service elsewhere. */
  localService: boolean;
}

export const NEDERLANDS: Stem = { lang: 'nl-NL', localService: true };

/** What was said: the words, the words that were marked then, and whether one could see them. */
export interface Gezegd {
  tekst: string;
  gemarkeerd: string;
  inBeeld: boolean;
}

interface Nagemaakt {
  gezegd: Gezegd[];
  /** How often it was told to be silent; lives on after the page. */
  gezwegen: () => number;
  /** Ends the sentence that is being said. */
  verder: () => void;
  stemmen: Stem[];
  /** Goes on by itself. */
  vanzelf: boolean;
}

declare global {
  interface Window {
    stem: Nagemaakt;
  }
}

export function beginKnop(page: Page): Locator {
  return page.getByRole('button', { name: 'Lees voor', exact: true });
}

export function stopKnop(page: Page): Locator {
  return page.getByRole('button', { name: 'Stop met voorlezen', exact: true });
}

export function lastSaid(page: Page): Promise<string> {
  return page.evaluate(() => window.stem.gezegd.at(-1)?.tekst ?? '');
}

/** Waits until it is silent again. */
export async function everythingSaid(page: Page): Promise<Gezegd[]> {
  await expect.poll(() => lastSaid(page)).not.toBe('');
  await expect(beginKnop(page)).toBeVisible();
  return page.evaluate(() => window.stem.gezegd);
}

/** Gives every page that is opened from now on these voices. */
export async function giveVoices(page: Page, stemmen: Stem[], vanzelf = true): Promise<void> {
  await page.addInitScript(fakeSpeech, { stemmen, vanzelf });
}

/** Runs in the browser, before the page. */
function fakeSpeech({ stemmen, vanzelf }: { stemmen: Stem[]; vanzelf: boolean }): void {
  class Uiting {
    voice = null;
    lang = '';
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    constructor(readonly text = '') {}
  }
  let nu: Uiting | undefined;
  const verder = (): void => {
    const deze = nu;
    nu = undefined;
    deze?.onend?.();
  };
  const speak = (uiting: Uiting): void => {
    const mark = [...(CSS.highlights.get('voorlezen') ?? [])][0] as Range | undefined;
    const { top = -1, bottom = -1 } = mark?.getBoundingClientRect() ?? {};
    const inBeeld = top >= 0 && bottom <= innerHeight;
    window.stem.gezegd.push({ tekst: uiting.text, gemarkeerd: mark?.toString() ?? '', inBeeld });
    nu = uiting;
    if (window.stem.vanzelf || !uiting.text) setTimeout(verder);
  };
  const gezwegen = (): number => Number(sessionStorage.getItem('gezwegen') ?? 0);
  const cancel = (): void => {
    sessionStorage.setItem('gezwegen', String(gezwegen() + 1));
    const deze = nu;
    nu = undefined;
    deze?.onerror?.();
  };
  const spraak = { speak, cancel, onvoiceschanged: null, getVoices: () => window.stem.stemmen };
  window.stem = { gezegd: [], gezwegen, verder, stemmen, vanzelf };
  Object.defineProperty(window, 'speechSynthesis', { value: spraak });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Uiting });
}
