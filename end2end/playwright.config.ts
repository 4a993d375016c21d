import { defineConfig } from '@playwright/test';

const telefoon = { width: 360, height: 740 };
const laptop = { width: 1280, height: 800 };

// A tag takes a test out of the projects where it says nothing new.
export default defineConfig({
  testDir: 'reizen',
  outputDir: 'results/artifacts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 5_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'results/uitslag.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    actionTimeout: 10_000,
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' },
  },
  projects: [
    { name: 'begin', testDir: 'src', testMatch: 'begin.ts', teardown: 'html' },
    { name: 'html', testDir: 'src', testMatch: 'html.ts' },
    {
      name: 'telefoon',
      dependencies: ['begin'],
      grepInvert: /@laptop|@zonder-js/,
      use: { viewport: telefoon, hasTouch: true, isMobile: true },
    },
    {
      name: 'laptop',
      dependencies: ['begin'],
      grepInvert: /@telefoon|@zonder-js/,
      use: { viewport: laptop },
    },
    {
      name: 'telefoon-zonder-js',
      dependencies: ['begin'],
      grepInvert: /@laptop|@met-js/,
      use: { viewport: telefoon, hasTouch: true, isMobile: true, javaScriptEnabled: false },
    },
    {
      name: 'laptop-zonder-js',
      dependencies: ['begin'],
      grepInvert: /@telefoon|@met-js/,
      use: { viewport: laptop, javaScriptEnabled: false },
    },
  ],
});
