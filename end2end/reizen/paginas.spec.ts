// The pages that everybody can read.
import { expect, test } from '../src/test.ts';
import { logIn } from '../src/formulier.ts';

const PAGINAS = {
  home: '/',
  producten: '/producten',
  product: '/producten/verhuizing-doorgeven',
  'zoeken-leeg': '/zoeken',
  'zoeken-niets': '/zoeken?q=xyzzyplugh',
  contact: '/contact',
  privacy: '/privacy',
  toegankelijkheid: '/toegankelijkheid',
  inloggen: '/inloggen?volgende=%2Fmijn',
};

for (const [naam, pad] of Object.entries(PAGINAS)) {
  test(`pagina ${naam}`, async ({ page, controleer }) => {
    const antwoord = await page.goto(pad);
    expect(antwoord?.status()).toBe(200);
    const voet = page.getByRole('contentinfo');
    await expect(voet.locator('a[href^="tel:"]')).toBeVisible();
    await expect(voet).toContainText(/nu (open|gesloten|dicht)/i);
    await controleer(page, naam);
  });
}

test('mijn zonder zaken', async ({ page, controleer }) => {
  await logIn(page, 'Milošević Petrovic');
  for (const pad of ['/mijn', '/mijn/zaken', '/mijn/concepten']) {
    await page.goto(pad);
    await controleer(page, `leeg${pad}`);
  }
});

test('de balie', async ({ page, controleer }) => {
  await logIn(page, 'Behandelaar Fenna', '/balie');
  await expect(page).toHaveURL(/\/balie$/);
  await controleer(page, 'balie');
});
