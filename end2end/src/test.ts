// The `test` of every journey: a running portal, a watched browser, the checks.
import { test as basis, expect, type BrowserContext, type Page } from '@playwright/test';
import { keepState } from './bewaard.ts';
import { note } from './dekking.ts';
import { mailsMet, type Mail } from './mail.ts';
import { keepHtml } from './nu.ts';
import { Server, type Inhoud } from './server.ts';
import { findings } from './toegankelijk.ts';
import { Toezicht } from './toezicht.ts';

interface PerTest {
  /** `test.use({ vers: true })`: a server of its own for each test, so nothing is left of another. */
  vers: boolean;
  /** `test.use({ vers: true, inhoud: 'vandaag' })`: that server has content of its own, with dates of today. */
  inhoud: Inhoud;
  server: Server;
  toezicht: Toezicht;
  /** False in the projects without JavaScript. */
  metJs: boolean;
  /** Checks the state a page is in; `naam` says which state, and each is checked once per worker. */
  controleer: (page: Page, naam: string) => Promise<void>;
  /** A page of somebody else, in a browser context of its own. */
  anderePagina: () => Promise<Page>;
  mailsMet: (tekst: string) => Promise<Mail[]>;
}

interface PerWorker {
  gedeeld: Server;
  gezien: Set<string>;
}

export { expect };

export const test = basis.extend<PerTest, PerWorker>({
  gedeeld: [
    async ({}, use, info) => {
      const server = await Server.start(`${info.project.name}-${info.parallelIndex}`);
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  vers: [false, { option: true }],
  inhoud: ['demo', { option: true }],
  server: async ({ vers, inhoud, gedeeld }, use, info) => {
    if (!vers) return use(gedeeld);
    const server = await Server.start(`${info.project.name}-${info.testId}`, inhoud);
    await use(server);
    await server.stop();
  },
  gezien: [async ({}, use) => use(new Set()), { scope: 'worker' }],
  baseURL: async ({ server }, use) => use(server.url),
  metJs: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled !== false),
  toezicht: [
    async ({ server, context }, use) => {
      const toezicht = new Toezicht(server.url);
      toezicht.watch(context);
      await use(toezicht);
      expect(toezicht.over, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
  controleer: async ({ metJs, toezicht, gezien }, use, info) => {
    await use(async (page, naam) => {
      if (gezien.has(naam)) return;
      gezien.add(naam);
      await basis.step(`controleer ${naam}`, async () => {
        const html = await toezicht.served(page);
        keepHtml(naam, html);
        keepState(naam, html, metJs);
        expect.soft(await findings(page, !metJs), naam).toEqual([]);
        note(page, info, naam, metJs);
      });
    });
  },
  anderePagina: async ({ browser, toezicht }, use) => {
    const contexten: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      toezicht.watch(context);
      contexten.push(context);
      return context.newPage();
    });
    await Promise.all(contexten.map((context) => context.close()));
  },
  mailsMet: async ({ server }, use) => use((tekst) => mailsMet(server.data, tekst)),
});
