// Runs after everything: is what was covered what the statement says?
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { MATRIX, noted } from './dekking.ts';
import { statement, unseenRoutes, VERKLARING } from './verklaring.ts';

test('de toegankelijkheidsverklaring zegt wat is getoetst', () => {
  const gezien = noted();
  // The matrix runs after all projects, whole: without it this was only a part.
  if (!gezien.some(({ project }) => project === MATRIX)) return;
  expect(unseenRoutes(gezien), 'no journey shows these pages to `controleer`').toEqual([]);
  const dekking = statement(gezien);
  if (process.env.DEKKING === 'schrijf') {
    mkdirSync(dirname(VERKLARING), { recursive: true });
    writeFileSync(VERKLARING, dekking);
  }
  const bewaard = existsSync(VERKLARING) ? readFileSync(VERKLARING, 'utf8') : '';
  expect(dekking, `another coverage than ${VERKLARING}; write it: DEKKING=schrijf npx playwright test`).toBe(bewaard);
});
