// What a first visit costs in bytes over the line, headers included.
import type { Page } from '@playwright/test';
import { pause } from './server.ts';

const STIL_MS = 500;
const HOOGSTENS_MS = 10_000;

export interface Gewicht {
  totaal: number;
  /** By kind: Document, Stylesheet, Script, Wasm, Font, Image, EventSource … */
  soorten: Record<string, number>;
}

/** Opens `pad` in `page`, which has an empty cache, and adds up what comes in. */
export async function weigh(page: Page, pad: string): Promise<Gewicht> {
  const cdp = await page.context().newCDPSession(page);
  const verzoeken = new Map<string, { soort: string; bytes: number }>();
  let laatste = Date.now();
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    laatste = Date.now();
    const soort = new URL(request.url).pathname.endsWith('.wasm') ? 'Wasm' : (type ?? 'Other');
    verzoeken.set(requestId, { soort, bytes: 0 });
  });
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const verzoek = verzoeken.get(requestId);
    if (verzoek) verzoek.bytes += encodedDataLength;
  });
  // The final figure of a request, headers included; a stream that stays open never gets it.
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    laatste = Date.now();
    const verzoek = verzoeken.get(requestId);
    if (verzoek) verzoek.bytes = Math.max(verzoek.bytes, encodedDataLength);
  });
  await cdp.send('Network.enable');
  const begin = Date.now();
  await page.goto(pad, { waitUntil: 'load' });
  while (Date.now() - laatste < STIL_MS && Date.now() - begin < HOOGSTENS_MS) await pause(50);
  await cdp.detach();
  return sum([...verzoeken.values()]);
}

function sum(verzoeken: { soort: string; bytes: number }[]): Gewicht {
  const soorten: Record<string, number> = {};
  for (const { soort, bytes } of verzoeken) soorten[soort] = (soorten[soort] ?? 0) + bytes;
  return { totaal: Object.values(soorten).reduce((a, b) => a + b, 0), soorten };
}

export function inWords(naam: string, { totaal, soorten }: Gewicht, budget: number): string {
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
  const delen = Object.entries(soorten).map(([soort, bytes]) => `${soort} ${kB(bytes)}`);
  return `${naam}: ${kB(totaal)} kB of ${budget} (${delen.join(', ')})`;
}
