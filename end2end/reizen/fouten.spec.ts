// Bad input at every step: what is wrong stands on top and at the field, nothing typed is lost.
import type { Page } from '@playwright/test';
import { inWoorden, overDagen } from '../src/datum.ts';
import { FILL, field, fillDate, FORMULIER, onStep, press, upTo, type Stap } from '../src/formulier.ts';
import { ONBEKEND_ADRES, VERHUIZING } from '../src/gegevens.ts';
import { formOf, post } from '../src/los.ts';
import { expect, test } from '../src/test.ts';

test.use({ vers: true });

const MET_BEWONER = { ...VERHUIZING, bewoner: 'Fatima el Amrani' };

interface Geval {
  stap: Exclude<Stap, 'controleren'>;
  /** What is typed, by name of the field; the same must still be there afterwards. */
  getypt: Record<string, string>;
  /** Names of the fields that are wrong; of a group, any of its fields. */
  fout: string[];
}

const GEEN_DAG = { 'verhuisdatum-dag': '', 'verhuisdatum-maand': '', 'verhuisdatum-jaar': '' };
const GEEN_BESTAANDE_DAG = { 'verhuisdatum-dag': '31', 'verhuisdatum-maand': '2', 'verhuisdatum-jaar': '2027' };
const GEVALLEN: Geval[] = [
  {
    stap: 'adres',
    getypt: { 'adres-postcode': '', 'adres-huisnummer': '' },
    fout: ['adres-postcode', 'adres-huisnummer'],
  },
  {
    stap: 'adres',
    getypt: { 'adres-postcode': '0123 A', 'adres-huisnummer': 'twaalf', 'adres-toevoeging': 'II' },
    fout: ['adres-postcode', 'adres-huisnummer'],
  },
  { stap: 'datum', getypt: GEEN_DAG, fout: ['verhuisdatum-dag'] },
  { stap: 'datum', getypt: GEEN_BESTAANDE_DAG, fout: ['verhuisdatum-dag'] },
  { stap: 'inwonen', getypt: {}, fout: ['inwoning'] },
  { stap: 'bewoner', getypt: { bewoner_naam: '' }, fout: ['bewoner_naam', 'toestemming'] },
  { stap: 'contact', getypt: { email: 'piet@', telefoon: '12' }, fout: ['email', 'telefoon'] },
];

test('elke stap zegt wat er niet klopt', async ({ page, controleer }) => {
  await upTo(page, 'Suzanne Moulin', 'adres', MET_BEWONER);
  let stap: Stap = 'adres';
  for (const [nummer, geval] of GEVALLEN.entries()) {
    if (geval.stap !== stap) {
      await FILL[stap as Geval['stap']](page, MET_BEWONER);
      await press(page, 'Volgende');
      stap = geval.stap;
    }
    await onStep(page, stap);
    for (const [naam, waarde] of Object.entries(geval.getypt)) await field(page, naam).fill(waarde);
    await press(page, 'Volgende');
    await expectErrors(page, geval.fout);
    for (const [naam, waarde] of Object.entries(geval.getypt)) {
      await expect(field(page, naam), 'what was typed is kept').toHaveValue(waarde);
    }
    await controleer(page, `fout-${stap}-${nummer}`);
  }
});

test('een datum buiten de termijn krijgt uitleg', async ({ page, controleer }) => {
  await upTo(page, 'Suzanne Moulin', 'datum');
  for (const [dagen, grens] of [[29, 1], [-6, -5]] as const) {
    await fillDate(page, overDagen(dagen));
    await press(page, 'Volgende');
    await expectErrors(page, ['verhuisdatum-dag']);
    const dagEnMaand = inWoorden(overDagen(grens)).replace(/ \d{4}$/, '');
    await expect(page.getByRole('alert')).toContainText(dagEnMaand);
    await controleer(page, dagen > 0 ? 'fout-datum-te-vroeg' : 'fout-datum-te-laat');
  }
  for (const dagen of [28, -5]) {
    await page.goto('/formulieren/verhuizing-doorgeven/datum');
    await fillDate(page, overDagen(dagen));
    await press(page, 'Volgende');
    await onStep(page, 'inwonen');
  }
});

test('een onbekend adres vult u zelf in', async ({ page, controleer }) => {
  await upTo(page, 'Suzanne Moulin', 'adres');
  await FILL.adres(page, { ...VERHUIZING, adres: ONBEKEND_ADRES });
  await press(page, 'Volgende');
  await onStep(page, 'adres');
  await expect(page.getByRole('alert')).toContainText('We kennen dit adres niet');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(field(page, 'adres-postcode')).toHaveValue(/^9999 ?ZZ$/);
  await controleer(page, 'stap-adres-onbekend');
  await field(page, 'adres-straat').fill('Nieuwe Laan');
  await field(page, 'adres-woonplaats').fill('Wilgenrade');
  await press(page, 'Volgende');
  await onStep(page, 'datum');
});

test('wie niet in de BRP bij u staat, gaat niet mee', { tag: ['@laptop', '@met-js'] }, async ({ page }) => {
  await upTo(page, 'Gerrit den Braber', 'wie');
  const { action, velden } = await formOf(page, 'Volgende');
  const antwoord = await post(page, { action, velden: [...velden, ['meeverhuizers', '999993653']] });
  expect(antwoord.status).toBe(303);
  for (const stap of ['adres', 'datum', 'inwonen', 'contact'] as const) {
    await page.goto(`${FORMULIER}/${stap}`);
    await FILL[stap](page, VERHUIZING);
    await press(page, 'Volgende');
  }
  await onStep(page, 'controleren');
  await expect(page.locator('main')).toContainText('Niemand');
  await expect(page.locator('main')).not.toContainText('Moulin');
});

async function expectErrors(page: Page, namen: string[]): Promise<void> {
  const samenvatting = page.getByRole('alert');
  await expect(samenvatting.getByRole('heading', { name: 'Controleer uw antwoorden' })).toBeVisible();
  await expect(samenvatting).toBeFocused();
  await expect(page).toHaveTitle(/^Fout: /);
  const links = samenvatting.getByRole('link');
  await expect(links).toHaveCount(namen.length);
  for (const [plek, naam] of namen.entries()) await expectError(page, naam, plek);
}

/** The link in the summary leads to the field, and the field carries the message. */
async function expectError(page: Page, naam: string, plek: number): Promise<void> {
  const link = page.getByRole('alert').getByRole('link').nth(plek);
  const veld = field(page, naam).first();
  await link.click();
  await expect(veld).toBeFocused();
  if ((await veld.getAttribute('type')) !== 'radio') await expect(veld).toHaveAttribute('aria-invalid', 'true');
  const eersteZin = (await link.innerText()).trim().split('.')[0] ?? '';
  expect(eersteZin.length).toBeGreaterThan(10);
  expect(await description(page, naam)).toContain(eersteZin);
}

/** What a screen reader says after the name of a field, or of the group that it stands in. */
async function description(page: Page, naam: string): Promise<string> {
  return field(page, naam).first().evaluate((veld) => {
    const dragers = [veld, veld.closest('fieldset, [role=radiogroup], [role=group]')];
    const ids = dragers.flatMap((drager) => (drager?.getAttribute('aria-describedby') ?? '').split(' '));
    return ids.map((id) => document.getElementById(id)?.innerText ?? '').join(' ');
  });
}
