// Notes which state was checked, by which project, how wide, and in which view.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { RESULTS } from './server.ts';

export const DEKKING = join(RESULTS, 'dekking');
/** The project that looks at every state in every view; it runs only after all others. */
export const MATRIX = 'matrix';

export interface Gezien {
  naam: string;
  /** Path at which the state was seen. */
  pad: string;
  project: string;
  breedte: number;
  metJs: boolean;
  /** Colours, zoom or text, when they weren't the usual ones. */
  weergave?: string;
}

/** Each worker has a file of its own. */
export function note(page: Page, info: TestInfo, naam: string, metJs: boolean, weergave?: string): void {
  const gezien: Gezien = {
    naam,
    pad: new URL(page.url()).pathname,
    project: info.project.name,
    breedte: page.viewportSize()?.width ?? 0,
    metJs,
    weergave,
  };
  mkdirSync(DEKKING, { recursive: true });
  appendFileSync(join(DEKKING, `${info.workerIndex}.jsonl`), `${JSON.stringify(gezien)}\n`);
}

export function noted(): Gezien[] {
  if (!existsSync(DEKKING)) return [];
  const regels = readdirSync(DEKKING).flatMap((naam) => readFileSync(join(DEKKING, naam), 'utf8').trim().split('\n'));
  return regels.map((regel) => JSON.parse(regel) as Gezien);
}
