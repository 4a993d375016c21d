import { defineConfig } from '@playwright/test';
import { MATRIX } from './src/dekking.ts';
import { GEWOON } from './src/weergaven.ts';

const telefoon = { width: 360, height: 740 };
const laptop = GEWOON;

// A tag takes a test out of the projects where it says nothing new.
const reizen = [
  { name: 'telefoon', grepInvert: /@laptop|@zonder-js/, use: { viewport: telefoon, hasTouch: true, isMobile: true } },
  { name: 'laptop', grepInvert: /@telefoon|@zonder-js/, use: { viewport: laptop } },
  {
    name: 'telefoon-zonder-js',
    grepInvert: /@laptop|@met-js/,
    use: { viewport: telefoon, hasTouch: true, isMobile: true, javaScriptEnabled: false },
  },
  { name: 'laptop-zonder-js', grepInvert: /@telefoon|@met-js/, use: { viewport: laptop, javaScriptEnabled: false } },
];

export default defineConfig({
  testDir: 'reizen',
  outputDir: 'results/artifacts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 5_000, toMatchAriaSnapshot: { pathTemplate: '{testDir}/bomen/{arg}{ext}' } },
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
    { name: 'begin', testDir: 'src', testMatch: 'begin.ts', teardown: 'einde' },
    ...reizen.map((project) => ({ ...project, dependencies: ['begin'] })),
    // Looks again at every state that the journeys came by, so it comes after them.
    {
      name: MATRIX,
      testDir: 'src',
      testMatch: 'matrix.ts',
      dependencies: reizen.map(({ name }) => name),
      use: { viewport: laptop },
    },
    { name: 'einde', testDir: 'src', testMatch: ['html.ts', 'dekking-klopt.ts'] },
  ],
});
