// Finding something while typing.
import { smallTargets } from '../src/doelen.ts';
import { expect, test } from '../src/test.ts';
import { findings } from '../src/toegankelijk.ts';
import { field, list, options, ready } from '../src/typen.ts';
import { everyView } from '../src/weergaven.ts';

const MET_JS = { tag: '@met-js' };

test('antwoorden verschijnen onder het veld, en een klik opent er een', MET_JS, async ({ page, controleer }) => {
  await ready(page, '/');
  await field(page).pressSequentially('pasp');
  await expect(options(page).first()).toHaveText('Paspoort aanvragen');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/Kies met de pijlen\.$/);
  await field(page).press('ArrowDown');
  await controleer(page, 'zoeken-suggesties');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/producten\/paspoort$/);
});

test('kiezen met de pijlen; Enter zonder keuze zoekt gewoon', MET_JS, async ({ page }) => {
  await ready(page, '/');
  await field(page).pressSequentially('paspoo');
  await expect(options(page).first()).toBeVisible();
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await field(page).press('ArrowDown');
  const gekozen = page.getByRole('option', { selected: true });
  await expect(gekozen).toHaveText('Paspoort aanvragen');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await gekozen.getAttribute('id')) ?? '');
  await expect(field(page)).toBeFocused();
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/producten\/paspoort$/);

  await ready(page, '/producten');
  await field(page).pressSequentially('paspoo');
  await expect(options(page).first()).toBeVisible();
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/zoeken\?q=paspoo$/);
});

test('Escape sluit de lijst en laat staan wat er staat; weggaan sluit ook', MET_JS, async ({ page }) => {
  await ready(page, '/');
  await field(page).pressSequentially('verhu');
  await expect(list(page)).toBeVisible();
  await field(page).press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue('verhu');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).press('ArrowDown');
  await expect(list(page)).toBeVisible();
  await field(page).press('Tab');
  await expect(list(page)).toBeHidden();
  await expect(page.getByRole('search').getByRole('button')).toBeFocused();
});

test('accenten en hoofdletters maken niet uit, en een deel van een woord telt mee', MET_JS, async ({ page }) => {
  await ready(page, '/');
  for (const [getypt, naam] of [['VERHUÍZ', 'Verhuizing doorgeven'], ['bewijs', 'Rijbewijs']] as const) {
    await field(page).fill(getypt);
    await expect(options(page).filter({ hasText: naam }).first()).toBeVisible();
  }
});

test('wie terugkomt, ziet geen oude lijst', MET_JS, async ({ page }) => {
  await ready(page, '/');
  await field(page).pressSequentially('paspoort');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/producten\/paspoort$/);
  await page.goBack();
  await expect(field(page)).toHaveRole('combobox');
  await expect(list(page)).toBeHidden();
  // A browser under test keeps no page alive to come back to, so say that it did.
  await field(page).fill('paspoort');
  await expect(list(page)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(list(page)).toBeHidden();
});

test('de open lijst in elke weergave', { tag: ['@laptop', '@met-js'] }, async ({ page }) => {
  await ready(page, '/producten');
  await field(page).pressSequentially('aan');
  await field(page).press('ArrowDown');
  await everyView(page, async (weergave) => {
    await expect(options(page)).toHaveCount(6);
    expect.soft(await findings(page, false), weergave).toEqual([]);
  });
});

test('de lijst past op 320 pixels en is groot genoeg voor een duim', { tag: ['@telefoon', '@met-js'] }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await ready(page, '/producten');
  const hoogte = await page.evaluate(placeOfHeading);
  await field(page).pressSequentially('aan');
  await expect(options(page)).toHaveCount(6);
  expect(await page.evaluate(smallTargets)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await page.evaluate(placeOfHeading), 'nothing moved').toBe(hoogte);
});

test('zonder JavaScript is het een gewoon zoekveld', { tag: '@zonder-js' }, async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('searchbox', { name: 'Zoeken' })).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await page.getByLabel('Zoeken', { exact: true }).pressSequentially('paspoort');
  await expect(list(page)).toBeHidden();
  await page.getByLabel('Zoeken', { exact: true }).press('Enter');
  await expect(page.getByRole('link', { name: 'Paspoort aanvragen' }).first()).toBeVisible();
});

/** Runs in the browser: how far down the page the first heading after the field stands. */
function placeOfHeading(): number {
  return scrollY + (document.querySelector('main h2')?.getBoundingClientRect().top ?? 0);
}
