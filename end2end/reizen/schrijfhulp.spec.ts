// An employee writes to a resident, and sees what is hard in the text.
import type { Locator, Page } from '@playwright/test';
import { logIn, send } from '../src/formulier.ts';
import { expect, test } from '../src/test.ts';

test.use({ vers: true });

const PAD = '/balie/schrijfhulp';
const MOEILIJK = 'Derhalve verstrekken wij u middels dit schrijven informatie.';
const MAKKELIJK = 'U krijgt van ons een brief.';
const DUIDELIJK = 'We vonden geen moeilijke woorden en zinnen.';
const KNOP = 'Kijk of de tekst duidelijk is';
const WOORDEN = /\/static\/(woordenschat|begrippen)\.[^/]+$/;
const MET_JS = { tag: '@met-js' };

test('tijdens het typen, en de tekst blijft in de browser', MET_JS, async ({ page, controleer }) => {
  await logIn(page, 'Behandelaar Fenna', PAD);
  await controleer(page, 'schrijfhulp');
  const verzonden = watchRequests(page);
  await box(page).pressSequentially(MOEILIJK);
  await expectHard(findings(page));
  await box(page).fill(MAKKELIJK);
  await expect(status(page)).toHaveText(DUIDELIJK);
  await expect(findings(page)).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  for (const verzoek of verzonden) expect.soft(verzoek).toMatch(WOORDEN);
  expect(verzonden, 'each list once').toHaveLength(2);
});

test('naast de toelichting van een zaak', MET_JS, async ({ page, anderePagina }) => {
  const { id } = await send(page, 'Suzanne Moulin');
  const balie = await anderePagina();
  await logIn(balie, 'Behandelaar Fenna', `/balie/zaken/${id}`);
  await box(balie).fill(MOEILIJK);
  await expectHard(findings(balie));
  await box(balie).fill(MAKKELIJK);
  await expect(status(balie)).toHaveText(DUIDELIJK);
});

test('zonder woordenlijsten doet het vak het gewoon', MET_JS, async ({ page, anderePagina, toezicht }) => {
  toezicht.ignore(/failed to (load|fetch)/i);
  const { id } = await send(page, 'Suzanne Moulin');
  const balie = await anderePagina();
  await balie.route(WOORDEN, (route) => route.abort());
  await logIn(balie, 'Behandelaar Fenna', `/balie/zaken/${id}`);
  await Promise.all([balie.waitForEvent('requestfailed'), box(balie).fill(MOEILIJK)]);
  await expect(findings(balie)).toHaveCount(0);
  await expect(box(balie)).toHaveValue(MOEILIJK);
  await balie.locator('[name=statustype]').first().check();
  await balie.getByRole('button', { name: 'Zet de status' }).click();
  await expect(balie.locator('main aside')).toContainText(MOEILIJK);
  await balie.unroute(WOORDEN);
  await box(balie).fill(MOEILIJK);
  await expectHard(findings(balie));
});

test('1.000 woorden in minder dan 20 ms', { tag: ['@laptop', '@met-js'] }, async ({ page }) => {
  await logIn(page, 'Behandelaar Fenna', PAD);
  const metingen: PerformanceEntry[] = [];
  for (let keer = 1; keer <= 9; keer += 1) {
    await box(page).fill(words(1_000, keer));
    await expect(async () => {
      const json = await page.evaluate(() => JSON.stringify(performance.getEntriesByName('schrijfhulp', 'measure')));
      const meting = (JSON.parse(json) as PerformanceEntry[]).at(-1);
      expect(meting?.startTime ?? 0).toBeGreaterThan(metingen.at(-1)?.startTime ?? 0);
      if (meting) metingen.push(meting);
    }).toPass({ timeout: 5_000 });
  }
  const op = metingen.map(({ duration }) => duration).sort((a, b) => a - b);
  const mediaan = op[Math.floor(op.length / 2)] ?? Infinity;
  console.log(`schrijfhulp: 1.000 words in ${mediaan.toFixed(1)} ms (${op.map((ms) => ms.toFixed(1)).join(', ')})`);
  expect(mediaan).toBeLessThan(20);
});

test('met de knop: hetzelfde, en de tekst staat er nog', async ({ page, controleer, metJs }) => {
  await logIn(page, 'Behandelaar Fenna', PAD);
  await controleer(page, 'schrijfhulp');
  await box(page).fill(MOEILIJK);
  await page.getByRole('button', { name: KNOP }).click();
  await expect(page.getByRole('heading', { name: 'Wat kan duidelijker?' })).toBeVisible();
  const uitslag = page.locator('#uitkomst');
  await expectHard(uitslag.getByRole('listitem'));
  await expect(box(page)).toHaveValue(MOEILIJK);
  await controleer(page, 'schrijfhulp-bevindingen');
  if (metJs) {
    // One list: that of the server, until somebody types on.
    const vanServer = await uitslag.getByRole('listitem').allTextContents();
    await expect(findings(page)).toHaveCount(0);
    await box(page).fill(`${MOEILIJK} `);
    await expect(findings(page)).toHaveText(vanServer);
    await expect(uitslag).toHaveCount(0);
  }
  await box(page).fill(MAKKELIJK);
  await page.getByRole('button', { name: KNOP }).click();
  await expect(uitslag).toContainText(DUIDELIJK);
});

test('een te lange tekst geeft een melding, en er gaat niets weg', async ({ page, controleer }) => {
  const tekst = `${'Dit is te lang. '.repeat(1_250)}!`;
  await logIn(page, 'Behandelaar Fenna', PAD);
  await box(page).fill(tekst);
  await page.getByRole('button', { name: KNOP }).click();
  const samenvatting = page.getByRole('alert');
  await expect(samenvatting).toBeFocused();
  await expect(box(page)).toHaveValue(tekst);
  const link = samenvatting.getByRole('link');
  const melding = await link.innerText();
  expect(melding).toMatch(/20\.?000/);
  await expect(box(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(box(page)).toHaveAccessibleDescription(melding);
  await controleer(page, 'schrijfhulp-te-lang');
  await link.click();
  await expect(box(page)).toBeFocused();
  await box(page).fill(tekst.slice(1));
  await page.getByRole('button', { name: KNOP }).click();
  await expect(samenvatting).toHaveCount(0);
});

function box(page: Page): Locator {
  return page.locator('main textarea');
}

/** What the browser found, while somebody wrote. */
function findings(page: Page): Locator {
  return page.locator('.writing-help__findings').getByRole('listitem');
}

function status(page: Page): Locator {
  return page.locator('.writing-help').getByRole('status');
}

/** Says which words are hard, and what to write instead. */
async function expectHard(regels: Locator): Promise<void> {
  for (const [woord, beter] of [['Derhalve', /Schrijf liever: .*daarom/], ['middels', /Schrijf liever: met/]] as const) {
    await expect(regels.filter({ has: regels.page().getByText(woord, { exact: true }) })).toContainText(beter);
  }
}

/** Everything that leaves the browser from now on; what has a body says so. */
function watchRequests(page: Page): string[] {
  const verzonden: string[] = [];
  page.on('request', (verzoek) => verzonden.push(`${verzoek.url()}${verzoek.postData() ?? ''}`));
  page.on('websocket', (verbinding) => verzonden.push(`websocket ${verbinding.url()}`));
  return verzonden;
}

/** A text of so many words, hard and plain; another number begins elsewhere in it. */
function words(aantal: number, begin: number): string {
  const bron = `${MOEILIJK} ${MAKKELIJK} Heeft u de bescheiden nog niet ontvangen, dan verzoeken wij u om ons hiervan
    binnen 2 weken op de hoogte te stellen. Wij bellen u morgen over uw vergunning voor de Dorpsstraat.`.split(/\s+/);
  return Array.from({ length: aantal }, (_, plek) => bron[(plek + begin) % bron.length]).join(' ');
}
