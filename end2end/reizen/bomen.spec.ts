// The accessibility tree of the main pages: roles, names and order, as a screen reader gets them.
// Changed on purpose? BOMEN=schrijf npx playwright test bomen --project laptop, and read the difference.
import { expectTree } from '../src/boom.ts';
import { FILL, FORMULIER, logIn, onStep, press, route } from '../src/formulier.ts';
import { VERHUIZING } from '../src/gegevens.ts';
import { expect, test } from '../src/test.ts';

// The demo's own news comes and goes, and the tree of the home page would with it.
test.use({ vers: true, inhoud: 'vandaag' });

const TAG = { tag: ['@laptop', '@met-js'] };

test('de boom van de open pagina\'s', TAG, async ({ page }) => {
  const paginas = { home: '/', product: '/producten/verhuizing-doorgeven', zoeken: '/zoeken?q=verhuizen' };
  for (const [naam, pad] of Object.entries(paginas)) {
    await page.goto(pad);
    await expectTree(page, naam);
  }
});

test('de boom van formulier, zaak en balie', TAG, async ({ page, anderePagina }) => {
  await logIn(page, 'Gerrit den Braber', `${FORMULIER}/wie`);
  for (const stap of route(VERHUIZING)) {
    await onStep(page, stap);
    if (stap === 'adres') {
      await expectTree(page, 'stap-leeg');
      await press(page, 'Volgende');
      await expect(page.getByRole('alert')).toBeFocused();
      await expectTree(page, 'stap-fout');
    }
    await FILL[stap](page, VERHUIZING);
    await press(page, 'Volgende');
  }
  await onStep(page, 'controleren');
  await expectTree(page, 'controleren');
  await press(page, 'Versturen');
  await expectTree(page, 'verstuurd');
  await page.goto('/mijn');
  await expectTree(page, 'mijn');
  await page.locator('[data-zaak]').getByRole('link').click();
  await expectTree(page, 'zaak');

  const balie = await anderePagina();
  await logIn(balie, 'Behandelaar Fenna', '/balie');
  await expectTree(balie, 'balie');
  await balie.locator('[data-zaak]').getByRole('link').click();
  await expectTree(balie, 'balie-zaak');
});
