// Pages as they were served, kept by name: opened again later without bringing about their state.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { RESULTS } from './server.ts';

/** What the journeys came by. */
export const GEZIEN = join(RESULTS, 'standen');
/** What only the tests in Rust can bring about; `server/tests/portaal/standen.rs` writes it. */
export const UIT_RUST = resolve(process.env.STANDEN ?? join(import.meta.dirname, '../../target/standen'));

/** Without JavaScript the server made every word of the page, so that page goes before. */
export function keepState(naam: string, html: string, metJs: boolean): void {
  mkdirSync(GEZIEN, { recursive: true });
  const bestand = join(GEZIEN, `${naam.replace(/[^\w-]+/g, '-')}.html`);
  if (!metJs || !existsSync(bestand)) writeFileSync(bestand, html);
}

export function names(map: string): string[] {
  if (!existsSync(map)) return [];
  return readdirSync(map).filter((naam) => naam.endsWith('.html')).map((naam) => naam.slice(0, -5)).sort();
}

/** Opens a kept page at the server's own address, with the headers that the server sends. */
export async function openKept(page: Page, oorsprong: string, map: string, naam: string): Promise<void> {
  const html = readFileSync(join(map, `${naam}.html`), 'utf8');
  // As it was served it is closed; the state is what one sees after a tap.
  const body = naam === 'uitleg-open' ? html.replaceAll('<details', '<details open') : html;
  const { 'content-security-policy': csp = '' } = (await page.request.get(`${oorsprong}/`)).headers();
  await page.unrouteAll();
  // The session of the page is long gone; its scripts would leave the page.
  const seconden = naam === 'sessie-bijna-voorbij' ? 90 : 900;
  await page.route('**/api/v1/**', (route) =>
    route.request().url().endsWith('/sessie') ? route.fulfill({ json: { seconden } }) : route.abort(),
  );
  await page.route('**/bewaard/*', (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': csp } }),
  );
  await page.goto(`${oorsprong}/bewaard/${naam}`);
}
