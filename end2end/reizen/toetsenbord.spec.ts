// The whole form without a mouse.
import type { Locator, Page } from '@playwright/test';
import { confirmation, field, FORMULIER, onStep, startButton } from '../src/formulier.ts';
import { VERHUIZING } from '../src/gegevens.ts';
import { expect, test } from '../src/test.ts';
import { enter, hiddenFocus, tabTo } from '../src/toetsenbord.ts';

test.use({ vers: true });

test('het hele formulier met alleen het toetsenbord', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(FORMULIER);
  await enter(page, startButton(page));
  await enter(page, button(page, 'Gerrit den Braber'));

  await onStep(page, 'wie');
  await focusOnHeading(page);
  await tabTo(page, field(page, 'meeverhuizers').first());
  await page.keyboard.press('Space');
  await next(page);

  await onStep(page, 'adres');
  await focusOnHeading(page);
  await type(page, 'adres-postcode', VERHUIZING.adres.postcode);
  await type(page, 'adres-huisnummer', VERHUIZING.adres.huisnummer);
  await next(page);

  await onStep(page, 'datum');
  await next(page);
  const samenvatting = page.getByRole('alert');
  await expect(samenvatting).toBeFocused();
  await enter(page, samenvatting.getByRole('link').first());
  await expect(field(page, 'verhuisdatum-dag')).toBeFocused();
  const { dag, maand, jaar } = VERHUIZING.datum;
  await page.keyboard.type(dag);
  await type(page, 'verhuisdatum-maand', maand);
  await type(page, 'verhuisdatum-jaar', jaar);
  await next(page);

  await onStep(page, 'inwonen');
  await focusOnHeading(page);
  await tabTo(page, field(page, 'inwoning').first());
  await page.keyboard.press('Space');
  const nee = page.locator('main [name=inwoning][value=nee]');
  if (!(await nee.isChecked())) await page.keyboard.press('ArrowDown');
  await expect(nee).toBeChecked();
  await next(page);

  await onStep(page, 'contact');
  await type(page, 'email', VERHUIZING.email);
  await type(page, 'telefoon', VERHUIZING.telefoon);
  await page.keyboard.press('Enter');

  await onStep(page, 'controleren');
  await focusOnHeading(page);
  await enter(page, button(page, 'Versturen'));
  await confirmation(page);
  await focusOnHeading(page);
});

test('de eerste Tab is naar de inhoud', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const sprong = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(sprong).toBeFocused();
  await expect(sprong).toBeInViewport();
  expect(await page.evaluate(hiddenFocus)).toBe('');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

function button(page: Page, naam: string): Locator {
  return page.getByRole('button', { name: naam, exact: true });
}

async function type(page: Page, naam: string, tekst: string): Promise<void> {
  await tabTo(page, field(page, naam));
  await page.keyboard.type(tekst);
}

async function next(page: Page): Promise<void> {
  await enter(page, button(page, 'Volgende'));
}

async function focusOnHeading(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}
