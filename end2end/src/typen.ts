// The search field: what answers while somebody types, and how soon.
import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a page, and waits until its words are there. */
export async function ready(page: Page, pad: string): Promise<void> {
  const woorden = page.waitForResponse(/zoekwoorden/);
  await page.goto(pad);
  await (await woorden).finished();
  await expect(field(page)).toHaveRole('combobox');
}

export function field(page: Page): Locator {
  return page.getByLabel('Zoeken', { exact: true });
}

export function list(page: Page): Locator {
  return page.locator('[role=listbox]');
}

export function options(page: Page): Locator {
  return page.getByRole('option');
}

/** Slow 4G as Lighthouse has it. */
export async function slowNetwork(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1_000_000) / 8,
    uploadThroughput: (750 * 1_000) / 8,
  });
}

/** Types each question, and measures in the page from its last key to the frame that shows the first answer. */
export async function timeToAnswer(page: Page, veld: Locator, vragen: string[]): Promise<number[]> {
  const tijden: number[] = [];
  for (const vraag of vragen) {
    await veld.fill('');
    await veld.pressSequentially(vraag.slice(0, -1));
    const gemeten = page.evaluate(nextAnswer);
    await veld.press(vraag.at(-1) ?? '');
    tijden.push(await gemeten);
  }
  return tijden;
}

/** Runs in the browser: from the next key to the first frame after the list has been made anew and can be seen. */
function nextAnswer(): Promise<number> {
  const lijst = document.querySelector('[role=listbox]') as HTMLElement;
  return new Promise((klaar) => {
    const druk = (event: KeyboardEvent): void => {
      const begin = event.timeStamp;
      const wacht = new MutationObserver(() => {
        if (!lijst.firstElementChild?.checkVisibility()) return;
        wacht.disconnect();
        // A frame that begins after this one was painted shows it.
        requestAnimationFrame(() => requestAnimationFrame(() => klaar(performance.now() - begin)));
      });
      wacht.observe(lijst, { childList: true, attributes: true });
    };
    document.addEventListener('keydown', druk, { once: true, capture: true });
  });
}
