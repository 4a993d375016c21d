// The pages that everybody can read.
import { expect, test } from '../src/test.ts';
import { FORMULIER, logIn } from '../src/formulier.ts';

const PAGINAS = {
  home: '/',
  producten: '/producten',
  product: '/producten/verhuizing-doorgeven',
  'product-zonder-formulier': '/producten/paspoort',
  'zoeken-leeg': '/zoeken',
  'zoeken-niets': '/zoeken?q=xyzzyplugh',
  contact: '/contact',
  privacy: '/privacy',
  woordenlijst: '/woordenlijst',
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
    await controleer(page, `leeg${pad.replaceAll('/', '-')}`);
  }
});

test('de open pagina\'s als u bent ingelogd', { tag: '@laptop' }, async ({ page, controleer }) => {
  await logIn(page, 'Milošević Petrovic');
  for (const naam of ['home', 'producten', 'product', 'contact', 'toegankelijkheid', 'inloggen'] as const) {
    await page.goto(PAGINAS[naam]);
    await controleer(page, `${naam}-ingelogd`);
  }
  await page.goto('/zoeken?q=verhuizen');
  await controleer(page, 'zoeken-gevonden-ingelogd');
  await page.goto('/balie');
  await controleer(page, 'geen-toegang-inwoner');
});

test('de open pagina\'s als medewerker', { tag: '@laptop' }, async ({ page, controleer }) => {
  await logIn(page, 'Medewerker KCC Sem', '/balie');
  for (const [naam, pad] of [['home', '/'], ['formulier-start', FORMULIER], ['geen-toegang', '/mijn']] as const) {
    await page.goto(pad);
    await controleer(page, `${naam}-medewerker`);
  }
});
