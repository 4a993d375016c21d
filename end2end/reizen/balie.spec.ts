// The behandelaar sets the next status; the resident sees it.
import type { Page } from '@playwright/test';
import { logIn, send } from '../src/formulier.ts';
import { get, cookies } from '../src/los.ts';
import { expect, test } from '../src/test.ts';

test.use({ vers: true });

const TOELICHTING = 'We hebben uw nieuwe adres nagekeken.';

test('een nieuwe status komt bij de inwoner', async ({ page, anderePagina, controleer, metJs }) => {
  const { referentie } = await send(page, 'Gerrit den Braber');
  await page.goto('/mijn/zaken');
  await page.locator('[data-zaak] a').first().click();
  const status = page.locator('[data-status]');
  const eerst = await status.innerText();
  if (metJs) await page.evaluate(() => document.documentElement.setAttribute('data-zelfde-pagina', ''));

  const balie = await anderePagina();
  await openCase(balie, referentie);
  await controleer(balie, 'balie-zaak');
  await setNextStatus(balie);
  await controleer(balie, 'balie-zaak-na');

  if (metJs) {
    await expect(status).not.toHaveText(eerst, { timeout: 5_000 });
    await expect(page.locator('html')).toHaveAttribute('data-zelfde-pagina');
    await expect(page.locator('main')).toContainText(TOELICHTING);
    await controleer(page, 'zaak-live');
  }
  await page.reload();
  await expect(status).not.toHaveText(eerst);
  await expect(page.locator('main')).toContainText(TOELICHTING);
  await controleer(page, 'zaak-na-balie');
});

test('een inwoner komt niet in de balie', { tag: ['@laptop', '@met-js'] }, async ({ page, server }) => {
  const { id } = await send(page, 'Suzanne Moulin');
  const cookie = await cookies(page);
  for (const pad of ['/balie', `/balie/zaken/${id}`]) {
    const { status, tekst } = await get(server.url + pad, cookie);
    expect([403, 404], pad).toContain(status);
    expect(tekst).not.toContain('toelichting');
  }
});

test('zonder keuze zegt de balie wat er niet klopt', async ({ page, anderePagina, controleer }) => {
  const { referentie } = await send(page, 'Suzanne Moulin');
  const balie = await anderePagina();
  await openCase(balie, referentie);
  await balie.locator('[name=toelichting]').fill(TOELICHTING);
  await balie.getByRole('button', { name: 'Zet de status' }).click();
  const samenvatting = balie.getByRole('alert');
  await expect(samenvatting).toBeFocused();
  await expect(balie).toHaveTitle(/^Fout: /);
  await expect(balie.locator('[name=toelichting]')).toHaveValue(TOELICHTING);
  await controleer(balie, 'balie-zaak-fout');
  const link = samenvatting.getByRole('link');
  await link.click();
  const keuze = balie.locator('[name=statustype]').first();
  await expect(keuze).toBeFocused();
  const groep = balie.getByRole('group', { name: 'Welke status krijgt deze zaak?' });
  await expect(groep).toHaveAccessibleDescription(await link.innerText());
});

async function openCase(balie: Page, referentie: string): Promise<void> {
  await logIn(balie, 'Behandelaar Fenna', '/balie');
  const rij = balie.locator('main').locator('tr, li, article').filter({ hasText: referentie });
  await rij.getByRole('link').first().click();
  await expect(balie).toHaveURL(/\/balie\/zaken\/[^/]+$/);
  await expect(balie.locator('main')).toContainText(referentie);
}

async function setNextStatus(balie: Page): Promise<void> {
  const formulier = balie.locator('main form').filter({ has: balie.locator('[name=toelichting]') });
  await formulier.locator('input[type=radio]').first().check();
  await formulier.locator('[name=toelichting]').fill(TOELICHTING);
  await formulier.getByRole('button', { name: 'Zet de status' }).click();
  await expect(balie.locator('main')).toContainText(TOELICHTING);
}
