// What answers while somebody types: the browser at once, the server where that is little.
import { expect, test } from '../src/test.ts';
import { field, options, ready, slowNetwork, timeToAnswer } from '../src/typen.ts';

const MET_JS = { tag: '@met-js' };
const API = '**/api/v1/suggesties?*';
/** As long as something may take and still seem to happen at once. */
const METEEN_MS = 100;

test('de server vult aan, onder wat er al staat', MET_JS, async ({ page }) => {
  await page.route(API, (route) => route.fulfill({ json: [{ naam: 'Van de server', pad: '/contact' }] }));
  await ready(page, '/');
  await field(page).pressSequentially('verhuizing doorg');
  await expect(options(page).last()).toHaveText('Van de server');
  await expect(options(page).first()).toHaveText('Verhuizing doorgeven');
  await field(page).fill('zonder treffer');
  await expect(options(page)).toHaveText(['Van de server']);
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^1 /);
});

test('een tikfout vindt het ook', MET_JS, async ({ page }) => {
  await ready(page, '/');
  await field(page).pressSequentially('ik wil verhuisen');
  await expect(options(page).first()).toHaveText('Verhuizing doorgeven');
});

test('het laatste antwoord wint', MET_JS, async ({ page }) => {
  let laatLos = (): void => {};
  const los = new Promise<void>((klaar) => (laatLos = klaar));
  await page.route(API, async (route) => {
    const vraag = new URL(route.request().url()).searchParams.get('q') ?? '';
    if (vraag === 'qqeerste') await los;
    // The browser no longer waits for the first.
    await route.fulfill({ json: [{ naam: vraag, pad: '/contact' }] }).catch(() => {});
  });
  await ready(page, '/');
  const eerste = page.waitForRequest(API);
  await field(page).fill('qqeerste');
  await eerste;
  const afgebroken = page.waitForEvent('requestfailed');
  await field(page).fill('qqtweede');
  await afgebroken;
  await expect(options(page)).toHaveText(['qqtweede']);
  laatLos();
  await field(page).press('ArrowDown');
  await expect(options(page)).toHaveText(['qqtweede']);
});

test('wat op een BSN lijkt, gaat pas weg met Enter', MET_JS, async ({ page }) => {
  const gevraagd: string[] = [];
  page.on('request', (verzoek) => void (verzoek.url().includes('/suggesties') && gevraagd.push(verzoek.url())));
  await ready(page, '/');
  await field(page).pressSequentially('9999 90019');
  await field(page).fill('qqwoord');
  await expect.poll(() => gevraagd.length).toBe(1);
  expect(gevraagd[0]).toContain('qqwoord');
});

test('op een trage telefoon staat het antwoord er binnen 100 ms', MET_JS, async ({ page }, info) => {
  await slowNetwork(page);
  await ready(page, '/');
  const tijden = await timeToAnswer(page, field(page), ['pas', 'rij', 'verhu', 'afval', 'trouw']);
  const langst = Math.max(...tijden);
  console.log(`${info.project.name}: key to answer ${tijden.map((ms) => ms.toFixed(0)).join(', ')} ms, slow 4G`);
  expect(langst).toBeLessThan(METEEN_MS);
});
