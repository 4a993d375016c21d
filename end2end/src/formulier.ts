// The form `verhuizing-doorgeven` as a person goes through it.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Datum } from './datum.ts';
import { VERHUIZING, type Adres, type Persona, type Verhuizing } from './gegevens.ts';

export const FORMULIER = '/formulieren/verhuizing-doorgeven';
export type Stap = 'wie' | 'adres' | 'datum' | 'inwonen' | 'bewoner' | 'contact' | 'controleren';

export function field(page: Page, naam: string): Locator {
  return page.locator(`main [name="${naam}"]`);
}

export async function press(page: Page, knop: 'Volgende' | 'Versturen' | 'Later verder'): Promise<void> {
  await page.getByRole('button', { name: knop, exact: true }).click();
}

export async function onStep(page: Page, stap: Stap): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`${FORMULIER}/${stap}(#.*)?$`));
}

export async function choosePersona(page: Page, persona: Persona): Promise<void> {
  await page.getByRole('button', { name: persona, exact: true }).click();
  await expect(page).not.toHaveURL(/\/inloggen/);
}

export async function logIn(page: Page, persona: Persona, volgende = '/mijn'): Promise<void> {
  await page.goto(`/inloggen?volgende=${encodeURIComponent(volgende)}`);
  await choosePersona(page, persona);
}

/** On a phone the button may stand in the menu. */
export async function logOut(page: Page): Promise<void> {
  const knop = page.getByRole('button', { name: 'Uitloggen', exact: true });
  if (!(await knop.isVisible())) await page.getByText('Menu', { exact: true }).click();
  await knop.click();
  await expect(knop).toHaveCount(0);
}

/** The main button of the start page of the form, logged in or not. */
export function startButton(page: Page): Locator {
  return page.locator('main').getByRole('link', { name: /^(Beginnen|Inloggen met DigiD)$/ });
}

/** From the start page of the form, logged in or not, to its first step; what was begun before goes away. */
export async function begin(page: Page, persona: Persona): Promise<void> {
  const opnieuw = page.getByRole('button', { name: 'Begin opnieuw', exact: true });
  if (await opnieuw.isVisible()) await opnieuw.click();
  await startButton(page).click();
  if (/\/inloggen/.test(page.url())) await choosePersona(page, persona);
  await onStep(page, 'wie');
}

export async function fillAddress(page: Page, adres: Adres): Promise<void> {
  await field(page, 'adres-postcode').fill(adres.postcode);
  await field(page, 'adres-huisnummer').fill(adres.huisnummer);
  await field(page, 'adres-toevoeging').fill(adres.toevoeging);
}

export async function fillDate(page: Page, datum: Datum): Promise<void> {
  await field(page, 'verhuisdatum-dag').fill(datum.dag);
  await field(page, 'verhuisdatum-maand').fill(datum.maand);
  await field(page, 'verhuisdatum-jaar').fill(datum.jaar);
}

type Invullen = (page: Page, verhuizing: Verhuizing) => Promise<void>;

/** Fills in one step, without going on. */
export const FILL: Record<Exclude<Stap, 'controleren'>, Invullen> = {
  wie: async (page) => {
    for (const vak of await field(page, 'meeverhuizers').all()) await vak.check();
  },
  adres: async (page, { adres }) => fillAddress(page, adres),
  datum: async (page, { datum }) => fillDate(page, datum),
  inwonen: async (page, { bewoner }) => {
    await page.locator(`main [name="inwoning"][value="${bewoner ? 'ja' : 'nee'}"]`).check();
  },
  bewoner: async (page, { bewoner }) => {
    await field(page, 'bewoner_naam').fill(bewoner ?? '');
    await field(page, 'toestemming').check();
  },
  contact: async (page, { email, telefoon }) => {
    await field(page, 'email').fill(email);
    await field(page, 'telefoon').fill(telefoon);
  },
};

/** The steps that this move goes through. */
export function route({ bewoner }: Verhuizing): Exclude<Stap, 'controleren'>[] {
  return ['wie', 'adres', 'datum', 'inwonen', ...(bewoner ? ['bewoner' as const] : []), 'contact'];
}

/** Logs in and fills in everything up to and not including `tot`. */
export async function upTo(page: Page, persona: Persona, tot: Stap, verhuizing = VERHUIZING): Promise<void> {
  await page.goto(FORMULIER);
  await begin(page, persona);
  for (const stap of route(verhuizing)) {
    await onStep(page, stap);
    if (stap === tot) return;
    await FILL[stap](page, verhuizing);
    await press(page, 'Volgende');
  }
  await onStep(page, 'controleren');
}

export interface Verstuurd {
  referentie: string;
  id: string;
}

/** Reads the confirmation page. */
export async function confirmation(page: Page): Promise<Verstuurd> {
  await expect(page).toHaveURL(new RegExp(`${FORMULIER}/verstuurd/[^/]+$`));
  const referentie = (await page.locator('[data-referentie]').innerText()).trim();
  return { referentie, id: new URL(page.url()).pathname.split('/').at(-1) ?? '' };
}

/** The whole form, from start page to confirmation. */
export async function send(page: Page, persona: Persona, verhuizing = VERHUIZING): Promise<Verstuurd> {
  await upTo(page, persona, 'controleren', verhuizing);
  await press(page, 'Versturen');
  return confirmation(page);
}
