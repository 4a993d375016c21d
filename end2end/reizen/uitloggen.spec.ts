// After logging out nothing of you is left in this browser.
import { logIn, logOut, send } from '../src/formulier.ts';
import { cookies, formOf, get, post } from '../src/los.ts';
import { expect, test } from '../src/test.ts';

test('uitloggen en dan Terug laat niets zien', async ({ page, controleer }) => {
  const { referentie } = await send(page, 'Gerrit den Braber');
  await page.goto('/mijn/zaken');
  await page.locator('[data-zaak] a').first().click();
  await expect(page.locator('main')).toContainText(referentie);
  await logOut(page);
  await controleer(page, 'uitgelogd');
  await page.goBack();
  await expect(page.locator('body')).not.toContainText(referentie);
  await page.goto('/mijn');
  await expect(page).toHaveURL(/\/inloggen\?volgende=/);
});

test('een oude sessie opent niets meer', { tag: ['@laptop', '@met-js'] }, async ({ page, server }) => {
  await logIn(page, 'Gerrit den Braber', '/mijn');
  const oud = await cookies(page);
  expect((await get(`${server.url}/mijn`, oud)).status).toBe(200);
  const formulier = await formOf(page, 'Uitloggen');
  const uit = await post(page, formulier);
  expect(uit.kop['clear-site-data']).toContain('"cache"');
  const daarna = await get(`${server.url}/mijn`, oud);
  expect([303, 401]).toContain(daarna.status);
  expect(daarna.tekst).not.toContain('Verhuizing doorgeven');
});

test('wie niet is ingelogd, ziet alleen de weg naar inloggen', { tag: ['@laptop', '@met-js'] }, async ({ page }) => {
  for (const pad of ['/mijn', '/mijn/zaken', '/mijn/concepten', '/mijn/zaken/1', '/balie']) {
    await page.goto(pad);
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, searchParams.get('volgende')]).toEqual(['/inloggen', pad]);
  }
});
