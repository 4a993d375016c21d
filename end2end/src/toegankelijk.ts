// What must hold in every state of every page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from '@playwright/test';
import { GEMEENTE } from './gegevens.ts';
import { mouseOnly } from './klikbaar.ts';
import { viewFacts, wrongFacts } from './paginafeiten.ts';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const HTMLCS = readFileSync(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');
export const AXE_REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Both run in an isolated world over the debug protocol: the CSP of the page does not hold
// there, and the page's own scripts see nothing of it.
const RUN_AXE = `axe.run(document, { runOnly: ${JSON.stringify(AXE_REGELS)}, resultTypes: ['violations'] })
  .then(({ violations }) => violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, any, all, none }) => {
    const waarom = [...any, ...all, ...none].map((c) => c.message).join('; ');
    return 'axe ' + id + ': ' + help + ' at ' + target.join(' ') + ' ' + waarom;
  })))`;
const RUN_HTMLCS = `new Promise((klaar, mis) => HTMLCS.process('WCAG2AA', document, () => klaar(HTMLCS.getMessages()
  .filter(({ type }) => type === HTMLCS.ERROR)
  .map(({ code, msg, element }) => 'HTMLCS ' + code + ': ' + msg + ' at ' + (element.outerHTML ?? '').slice(0, 160)))
  , () => mis(new Error('HTMLCS failed'))))`;
// With JavaScript off no timer ever fires, also not here. Short ones only put off work: do it
// at once. Long ones guard against waiting for ever: Playwright does that.
const TIMERS = `self.setTimeout = (doe, ms = 0, ...met) => {
  if (ms < 100) Promise.resolve().then(() => doe(...met));
  return 0;
}; 0`;

/** Everything that is wrong with the page as it is now; empty when all is well. */
export async function findings(page: Page, zonderJs: boolean): Promise<string[]> {
  await page.evaluate(clearOfWarning);
  const feiten = await page.evaluate(viewFacts);
  const breedte = page.viewportSize()?.width ?? feiten.breedte;
  return [...wrongFacts(feiten, breedte, GEMEENTE), ...(await runTools(page, zonderJs))];
}

/**
 * Runs in the browser. The warning before the end of the session sticks to the bottom of the screen, and one scrolls
 * what lies under it away; at the end of the page it lies over nothing, or it is fixed there, and that is a fault.
 */
function clearOfWarning(): void {
  const waarschuwing = document.querySelector('[data-island="sessie-waker"]');
  if (waarschuwing?.checkVisibility()) scrollTo(0, document.documentElement.scrollHeight);
}

async function runTools(page: Page, zonderJs: boolean): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const wereld = await isolatedWorld(cdp);
    if (zonderJs) await run(cdp, wereld, TIMERS);
    // The world lasts as long as the page: another look at the same page finds the tools there.
    if (await run(cdp, wereld, '!self.HTMLCS')) await run(cdp, wereld, `${AXE};\n${HTMLCS};0`);
    const gevonden = [await run(cdp, wereld, RUN_AXE), await run(cdp, wereld, RUN_HTMLCS), await mouseOnly(cdp)];
    return gevonden.flat() as string[];
  } finally {
    await cdp.detach();
  }
}

async function isolatedWorld(cdp: CDPSession): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'toegankelijk',
  });
  return executionContextId;
}

async function run(cdp: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
