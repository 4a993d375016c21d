// Runs before everything: empties what an earlier run left.
import { rmSync } from 'node:fs';
import { test } from '@playwright/test';
import { GEZIEN } from './bewaard.ts';
import { DEKKING } from './dekking.ts';
import { HTML } from './nu.ts';

test('klaarzetten', () => {
  for (const map of [HTML, GEZIEN, DEKKING]) rmSync(map, { recursive: true, force: true });
});
