// States with something in them: a form that was begun, every step filled in, a full balie.
import { FILL, FORMULIER, logIn, onStep, press, route, send, startButton } from '../src/formulier.ts';
import { VERHUIZING } from '../src/gegevens.ts';
import { expect, test } from '../src/test.ts';

test.use({ vers: true });

const TAG = { tag: '@laptop' };
const MET_BEWONER = { ...VERHUIZING, bewoner: 'Fatima el Amrani' };

test('een formulier dat u begon, en elke stap ingevuld', TAG, async ({ page, controleer }) => {
  await logIn(page, 'Gerrit den Braber');
  await page.goto(FORMULIER);
  await controleer(page, 'formulier-start-ingelogd');
  await startButton(page).click();
  for (const stap of route(MET_BEWONER)) {
    await onStep(page, stap);
    await FILL[stap](page, MET_BEWONER);
    await press(page, 'Volgende');
  }
  await onStep(page, 'controleren');
  for (const stap of route(MET_BEWONER)) {
    await page.goto(`${FORMULIER}/${stap}`);
    await controleer(page, `stap-${stap}-ingevuld`);
  }
  await page.goto(FORMULIER);
  await controleer(page, 'formulier-begonnen');
  await page.goto('/mijn');
  await controleer(page, 'mijn-met-concept');
  await page.goto('/mijn/concepten');
  await controleer(page, 'concepten');
});

test('verstuurd zonder e-mailadres', TAG, async ({ page, controleer }) => {
  await send(page, 'Milošević Petrovic', { ...VERHUIZING, email: '', telefoon: '' });
  await controleer(page, 'verstuurd-zonder-mail');
});

test('de balie, voor een behandelaar en voor het KCC', TAG, async ({ page, anderePagina, controleer }) => {
  const { referentie } = await send(page, 'Suzanne Moulin');
  await send(page, 'Suzanne Moulin');
  for (const [wie, naam] of [['Behandelaar Fenna', ''], ['Medewerker KCC Sem', '-kcc']] as const) {
    const balie = await anderePagina();
    await logIn(balie, wie, '/balie');
    await expect(balie.locator('[data-zaak]')).toHaveCount(2);
    await controleer(balie, `balie${naam}`);
    await balie.getByRole('link', { name: referentie }).click();
    await controleer(balie, `balie-zaak${naam}`);
  }
});
