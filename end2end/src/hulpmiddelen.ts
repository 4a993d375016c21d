// Which success criteria the tools judge, read from the tools themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import axe from 'axe-core';
import { AXE_REGELS } from './toegankelijk.ts';

const require = createRequire(import.meta.url);

/** Numbers as `1.4.3`, from the tags of the rules that we run. */
export function judgedByAxe(): Set<string> {
  const tags = axe
    .getRules(AXE_REGELS)
    .filter(({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated'))
    .flatMap(({ tags }) => tags);
  return new Set(tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []));
}

/**
 * From the sniffs of WCAG2AA that can give an error. Most only remind of what a person should look at,
 * and nothing fails on a reminder.
 */
export function judgedByHtmlcs(): Set<string> {
  const standaarden = join(dirname(require.resolve('html_codesniffer/package.json')), 'Standards');
  const lijst = readFileSync(join(standaarden, 'WCAG2AA/ruleset.js'), 'utf8');
  const namen = [...lijst.matchAll(/'Principle\d\.Guideline\d_\d\.(\d)_(\d)_(\d+)/g)];
  const nummers = namen.map((deel) => deel.slice(1, 4).join('.'));
  const sniffs = join(standaarden, 'WCAG2AAA/Sniffs');
  const meldend = readdirSync(sniffs, { recursive: true, encoding: 'utf8' })
    .filter((pad) => /\/\d_\d_\d+\.js$/.test(pad) && readFileSync(join(sniffs, pad), 'utf8').includes('HTMLCS.ERROR'))
    .map((pad) => pad.split('/').at(-1)?.slice(0, -3).replaceAll('_', '.') ?? '');
  return new Set(nummers.filter((nummer) => meldend.includes(nummer)));
}

export function versions(): { naam: string; versie: string }[] {
  const versie = (pakket: string): string => {
    const { version } = require(`${pakket}/package.json`) as { version: string };
    return version;
  };
  return [
    { naam: 'axe-core', versie: versie('axe-core') },
    { naam: 'HTML_CodeSniffer', versie: versie('html_codesniffer') },
    { naam: 'Nu Html Checker', versie: versie('vnu-jar') },
  ];
}
