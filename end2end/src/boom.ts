// The accessibility tree of a page, as text: roles, names and order, without addresses.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { MAANDEN } from './datum.ts';

const MAP = resolve(import.meta.dirname, '../reizen/bomen');

const DATUM = new RegExp(`(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\\d{1,2} (?:${MAANDEN.join('|')})(?: \\d{4})?`);

/** What is another every day, and the pattern that stands for it in the file. */
const WISSELEND: [RegExp, string][] = [
  [/WR-\d{4}-\d{6}/, 'WR-\\d{4}-\\d{6}'],
  [DATUM, '(\\w+dag )?\\d+ [a-z]+( \\d{4})?'],
  [/\d{1,2}:\d{2} uur/, '\\d+:\\d+ uur'],
  [/Nu (?:open|dicht)/, 'Nu (open|dicht)'],
  [/, tot \d.*|\. We zijn er weer.*|\. Vandaag open.*/, '(, tot|\\. We zijn er weer|\\. Vandaag open).*'],
];

/** Compares the page with the file of this name; `BOMEN=schrijf` writes the file instead. */
export async function expectTree(page: Page, naam: string): Promise<void> {
  if (process.env.BOMEN === 'schrijf') {
    mkdirSync(MAP, { recursive: true });
    writeFileSync(join(MAP, `${naam}.aria.yml`), template(await page.locator('body').ariaSnapshot()));
  }
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${naam}.aria.yml` });
}

/** Nothing may be added, missing or moved: all children, all the way down. */
function template(boom: string): string {
  const regels = boom.split('\n').filter((regel) => !/^\s*- \/url:/.test(regel));
  // What had only an address below it has nothing below it now.
  const diepte = (regel = ''): number => regel.search(/\S/);
  const kaal = regels.map((regel, plek) =>
    regel.endsWith(':') && diepte(regels[plek + 1]) <= diepte(regel) ? regel.slice(0, -1) : regel,
  );
  return `${['- /children: deep-equal', ...kaal.map(vary)].join('\n')}\n`;
}

/** One line, with patterns for what changes. */
function vary(regel: string): string {
  const [, inspring = '', rest = ''] = /^(\s*- )(.*)$/.exec(regel) ?? [];
  if (!WISSELEND.some(([vast]) => vast.test(rest))) return regel;
  const sleutel = /^'((?:[^']|'')*)'(:?)$/.exec(rest);
  const kaal = sleutel ? `${sleutel[1]?.replaceAll("''", "'")}${sleutel[2]}` : rest;
  const benoemd = /^(\w+) "((?:[^"\\]|\\.)*)"(.*)$/.exec(kaal);
  if (benoemd) {
    const [, rol, naam = '', staart = ''] = benoemd;
    const [eigenschappen, einde] = staart.endsWith(':') ? [staart.slice(0, -1), ':'] : [staart, ''];
    return `${inspring}${quote(`${rol} ${pattern(JSON.parse(`"${naam}"`) as string)}${eigenschappen}`)}${einde}`;
  }
  const [, rol = '', tekst = ''] = /^([^:]+): (.*)$/.exec(kaal) ?? [];
  return `${inspring}${rol}: ${quote(pattern(tekst.startsWith('"') ? (JSON.parse(tekst) as string) : tekst))}`;
}

function pattern(tekst: string): string {
  const alle = new RegExp(WISSELEND.map(([vast]) => `(${vast.source})`).join('|'), 'g');
  let uit = '';
  let tot = 0;
  for (const vondst of tekst.matchAll(alle)) {
    const soort = vondst.slice(1).findIndex((deel) => deel !== undefined);
    uit += escape(tekst.slice(tot, vondst.index)) + (WISSELEND[soort]?.[1] ?? '');
    tot = vondst.index + vondst[0].length;
  }
  return `/^${uit}${escape(tekst.slice(tot))}$/`;
}

function escape(tekst: string): string {
  return tekst.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** For YAML: single quotes change nothing inside but themselves. */
function quote(tekst: string): string {
  return `'${tekst.replaceAll("'", "''")}'`;
}
