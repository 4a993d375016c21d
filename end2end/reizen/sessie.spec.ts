// A session that ends in the middle of a form loses nothing, and tells nobody else anything.
import type { Page } from '@playwright/test';
import {
  choosePersona,
  field,
  FILL,
  fillAddress,
  FORMULIER,
  logIn,
  logOut,
  onStep,
  press,
  upTo,
} from '../src/formulier.ts';
import { VERHUIZING, type Adres } from '../src/gegevens.ts';
import { expect, test } from '../src/test.ts';

test.use({ vers: true });

const GETYPT: Adres = { postcode: '1234 QQ', huisnummer: '77', toevoeging: 'bis' };

test('later verder: uitloggen en het concept weer oppakken', async ({ page, controleer }) => {
  await upTo(page, 'Gerrit den Braber', 'contact');
  await FILL.contact(page, VERHUIZING);
  await press(page, 'Later verder');
  await expect(page).not.toHaveURL(/\/contact$/);
  await controleer(page, 'later-verder');
  await logOut(page);

  await logIn(page, 'Gerrit den Braber', '/mijn/concepten');
  await controleer(page, 'concepten');
  await page.locator(`main a[href^="${FORMULIER}"]`).first().click();
  await page.goto(`${FORMULIER}/contact`);
  await expect(field(page, 'email')).toHaveValue(VERHUIZING.email);
  await press(page, 'Volgende');
  await onStep(page, 'controleren');
});

test('de sessie is weg: na inloggen staat elke letter er nog', async ({ page, metJs, toezicht }) => {
  toezicht.ignore(/api\/v1\/concepten/); // saving without a session is refused, as it should be
  await upTo(page, 'Suzanne Moulin', 'adres');
  await fillAddress(page, GETYPT);
  if (metJs) await expect(page.getByRole('status')).toContainText('Bewaard om');
  await endSession(page);
  await press(page, 'Volgende');
  await expect(page).toHaveURL(/\/inloggen\?/);
  await choosePersona(page, 'Suzanne Moulin');
  await onStep(page, 'adres');
  await expectTyped(page);
});

test('de sessie is weg en iemand anders logt in: die ziet niets', { tag: '@laptop' }, async ({ page, metJs, toezicht }) => {
  toezicht.ignore(/api\/v1\/concepten/); // saving without a session is refused, as it should be
  await upTo(page, 'Suzanne Moulin', 'adres');
  await fillAddress(page, GETYPT);
  if (metJs) await expect(page.getByRole('status')).toContainText('Bewaard om');
  await endSession(page);
  await press(page, 'Volgende');
  await expect(page).toHaveURL(/\/inloggen\?/);
  await choosePersona(page, 'Gerrit den Braber');
  await page.goto('/mijn/concepten');
  await expect(page.locator('main')).not.toContainText('Verhuizing');
  await page.goto(`${FORMULIER}/adres`);
  await expect(page.locator(`[value="${GETYPT.postcode}"], [value="${GETYPT.toevoeging}"]`)).toHaveCount(0);
});

test('inloggen leidt nooit naar een andere site', { tag: ['@laptop', '@met-js'] }, async ({ page, server, toezicht }) => {
  toezicht.ignore(/api\/v1\/concepten/); // saving without a session is refused, as it should be
  for (const elders of ['https://example.org/', '//example.org/', '/\\example.org']) {
    await logIn(page, 'Suzanne Moulin', elders);
    expect(new URL(page.url()).origin).toBe(server.url);
    await logOut(page);
  }
});

/** Logs out in another tab, and puts the dead cookie back: what an expired session looks like. */
async function endSession(page: Page): Promise<void> {
  const koekjes = await page.context().cookies();
  const tweede = await page.context().newPage();
  await tweede.goto('/mijn');
  await logOut(tweede);
  await tweede.close();
  await page.context().addCookies(koekjes);
}

async function expectTyped(page: Page): Promise<void> {
  for (const [naam, waarde] of Object.entries(GETYPT)) {
    await expect(field(page, `adres-${naam}`)).toHaveValue(waarde);
  }
}

test('bijna voorbij: een waarschuwing, en blijven met één knop', { tag: '@met-js' }, async ({ page, controleer, toezicht }) => {
  toezicht.ignore(/api\/v1\/sessie/);
  await upTo(page, 'Suzanne Moulin', 'adres');
  await page.route('**/api/v1/sessie', (route) => route.fulfill({ json: { seconden: 90 } }));
  await page.reload();
  const waarschuwing = page.getByRole('alert').filter({ hasText: 'loggen we u uit' });
  await expect(waarschuwing).toBeVisible();
  await controleer(page, 'sessie-bijna-voorbij');
  await page.getByRole('button', { name: 'Blijf ingelogd' }).click();
  await expect(waarschuwing).toBeHidden();
  await expect(page.locator('main')).toBeFocused();
});

test('voorbij: wat er staat gaat mee, ook wat nog niet bewaard was', { tag: '@met-js' }, async ({ page, context, toezicht }) => {
  toezicht.ignore(/api\/v1\//);
  await upTo(page, 'Suzanne Moulin', 'adres');
  await page.route('**/api/v1/concepten/**', (route) => route.abort());
  await page.route('**/api/v1/sessie', (route) => route.fulfill({ json: { seconden: 5 } }), { times: 1 });
  await page.reload();
  await fillAddress(page, GETYPT);
  await context.clearCookies();
  await expect(page).toHaveURL(/\/inloggen\?.*reden=bewaard/, { timeout: 20_000 });
  await choosePersona(page, 'Suzanne Moulin');
  await onStep(page, 'adres');
  await expect(field(page, 'adres-postcode')).toHaveValue(GETYPT.postcode);
});
