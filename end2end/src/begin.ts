// Runs before everything: empties what an earlier run left.
import { rmSync } from 'node:fs';
import { test } from '@playwright/test';
import { HTML } from './nu.ts';

test('klaarzetten', () => {
  rmSync(HTML, { recursive: true, force: true });
});
