// Keeps the HTML as it was served, for one run of the Nu validator at the end.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { RESULTS } from './server.ts';

export const HTML = join(RESULTS, 'html');

export interface Bevinding {
  bestand: string;
  regel: number;
  tekst: string;
  uittreksel: string;
}

/** The same page with another nonce or token is kept once. */
export function keepHtml(naam: string, html: string): void {
  const zonderToeval = html.replace(/(nonce|value)="[\w+/=-]{20,}"/g, '$1=""');
  const kenmerk = createHash('sha256').update(zonderToeval).digest('hex').slice(0, 8);
  mkdirSync(HTML, { recursive: true });
  writeFileSync(join(HTML, `${naam.replace(/[^\w-]+/g, '-')}.${kenmerk}.html`), html);
}

export async function validate(map: string): Promise<Bevinding[]> {
  const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');
  const opties = ['-Xss2m', '-jar', jar, '--errors-only', '--stdout', '--exit-zero-always', '--format', 'json', map];
  const { stdout } = await promisify(execFile)('java', opties, { maxBuffer: 64 * 2 ** 20 });
  const { messages } = JSON.parse(stdout) as { messages: NuMessage[] };
  return messages.map((m) => ({
    bestand: m.url ? basename(m.url) : '?',
    regel: m.lastLine ?? 0,
    tekst: m.message,
    uittreksel: m.extract ?? '',
  }));
}

interface NuMessage {
  url?: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

