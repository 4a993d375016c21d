// Runs after everything: all HTML that was served goes through the Nu validator.
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HTML, validate } from './nu.ts';

test('alle HTML is geldig volgens Nu', async () => {
  test.skip(!existsSync(HTML), 'no page was collected in this run');
  const bevindingen = await validate(HTML);
  console.log(`Nu: ${readdirSync(HTML).length} pages, ${bevindingen.length} errors`);
  expect(bevindingen).toEqual([]);
});
