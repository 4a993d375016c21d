// What the tests cover, as the statement on `/toegankelijkheid` tells it.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Gezien } from './dekking.ts';
import { judgedByAxe, judgedByHtmlcs, versions } from './hulpmiddelen.ts';
import { WEERGAVEN } from './weergaven.ts';

const WORTEL = resolve(import.meta.dirname, '../..');
export const VERKLARING = join(WORTEL, 'server/src/services/verklaring/dekking.json');

interface Criterium {
  nr: string;
  naam: string;
  niveau: string;
  soort: string;
}

/** The whole object, as text: always in the same order and shape. */
export function statement(gezien: Gezien[]): string {
  const weergaven = new Set(gezien.map(({ weergave }) => weergave));
  const modi = new Set(gezien.map(({ metJs }) => metJs));
  const verklaring = {
    hulpmiddelen: versions(),
    browser: 'Chromium',
    schermen: [...new Set(gezien.map(({ breedte }) => breedte))].sort((a, b) => a - b),
    standen: Object.keys(WEERGAVEN).filter((naam) => weergaven.has(naam) && !naam.endsWith('px')),
    metEnZonderJavaScript: modi.size === 2,
    paginas: [...new Set(gezien.map(({ naam }) => naam))].sort(),
    criteria: criteria(),
  };
  return `${JSON.stringify(verklaring, undefined, 2)}\n`;
}

/** Who judges each criterion; nobody means: only a person can. */
function criteria(): object[] {
  const alle = JSON.parse(readFileSync(join(import.meta.dirname, 'criteria.json'), 'utf8')) as Criterium[];
  const [axe, htmlcs] = [judgedByAxe(), judgedByHtmlcs()];
  return alle.map(({ nr, naam, niveau, soort }) => {
    const door: string[] = [];
    if (axe.has(nr)) door.push('axe');
    if (htmlcs.has(nr)) door.push('HTML_CodeSniffer');
    if (soort === 'eigen-toets') door.push('reis');
    return { nr, naam, niveau, door };
  });
}

/** What a browser asks for besides pages, and where a form is posted. */
const GEEN_PAGINA =
  /^\/(api|static|livez|readyz|robots|sitemap|\.well-known|uitloggen)|\/(weggooien|gebeld|waardering|feed\.atom)$/;

/** Routes of the server at which no state was seen. */
export function unseenRoutes(gezien: Gezien[]): string[] {
  const bron = readFileSync(join(WORTEL, 'server/src/routes/mod.rs'), 'utf8');
  const routes = [...bron.matchAll(/\.route\(\s*"([^"]+)"/g)].map(([, route]) => route ?? '');
  const vorm = (route: string): RegExp => new RegExp(`^${route.replace(/\{[^}]+\}/g, '[^/]+')}$`);
  return routes.filter((route) => !GEEN_PAGINA.test(route) && !gezien.some(({ pad }) => vorm(route).test(pad)));
}
