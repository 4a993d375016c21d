// A question in the search field, and an answer that one can use at once.
import type { Locator, Page } from '@playwright/test';
import { walkRound } from '../src/rondgang.ts';
import { expect, test } from '../src/test.ts';
import { enter, tabTo } from '../src/toetsenbord.ts';

/** Nobody can be sure of what is meant, but permits are near. */
const VAAG = 'xyzzyq vergunning plughq frobq';

test('het beste antwoord heeft de knop', async ({ page, controleer }) => {
  await ask(page, 'paspoort');
  await expect(answers(page).first().getByRole('heading').getByRole('link')).toHaveText('Paspoort aanvragen');
  await expect(answers(page).first().getByRole('link', { name: 'Bel voor een afspraak' })).toBeVisible();
  await expect(page.locator('.results .nl-button--primary'), 'one thing to press').toHaveCount(1);
  await expectPerson(page);
  await controleer(page, 'zoeken-gevonden');
});

test('een vraag krijgt een antwoord', async ({ page, controleer }) => {
  await ask(page, 'hoe laat kan ik bellen');
  const beste = answers(page).first();
  await expect(beste.locator('strong').first()).toHaveText('Hoe bel ik de gemeente?');
  await expect(beste).toContainText('Dat kan op werkdagen van 8:30 tot 17:00 uur.');
  await controleer(page, 'zoeken-vraag');
});

test('niets gevonden: wat in de buurt komt, en een mens', async ({ page, controleer }) => {
  await ask(page, VAAG);
  await expect(page.locator('main')).toContainText(`We vonden niets voor “${VAAG}”.`);
  await expect(page.getByRole('heading', { name: 'Misschien bedoelt u dit:' })).toBeVisible();
  await expect(answers(page)).toHaveCount(3);
  await expect(page.locator('.results .nl-button')).toHaveCount(0);
  await expectPerson(page);
  await controleer(page, 'zoeken-dichtbij');
  await page.locator('main').getByRole('link', { name: 'Laat ons u bellen' }).click();
  await expect(page).toHaveURL(/\/contact\/terugbellen$/);
});

test('wie in nood is, ziet eerst wie te bellen', async ({ page, controleer }) => {
  await ask(page, 'gaslucht');
  await expect(page.locator('main')).toContainText('Ga meteen naar buiten.');
  const bel = page.locator('main .nl-button--primary[href^="tel:"]').first();
  await expect(bel).toHaveAttribute('href', 'tel:08009009');
  await expect(bel).toBeInViewport();
  await controleer(page, 'zoeken-nood');
});

test('zoeken en kiezen met alleen het toetsenbord', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/');
  await tabTo(page, field(page));
  await page.keyboard.type(VAAG);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\?q=/);
  await walkRound(page);
  await tabTo(page, field(page));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('rijbewijs');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\?q=rijbewijs$/);
  await walkRound(page);
  const eerste = answers(page).first().getByRole('heading').getByRole('link');
  const pad = (await eerste.getAttribute('href')) ?? '';
  await enter(page, eerste);
  await expect(page).toHaveURL(new RegExp(`${pad}$`));
});

async function ask(page: Page, vraag: string): Promise<void> {
  await page.goto('/');
  await field(page).fill(vraag);
  await page.getByRole('search').getByRole('button').click();
  await expect(page).toHaveURL(/\/zoeken\?q=/);
  await expect(field(page)).toHaveValue(vraag);
}

/** There is always somebody to ask, besides what an answer says of calling. */
async function expectPerson(page: Page): Promise<void> {
  const onder = page.locator('main section').filter({ has: page.locator('a[href^="tel:"]') }).last();
  await expect(onder.getByRole('link', { name: '088 000 12 34', exact: true })).toBeVisible();
  await expect(onder.getByRole('link', { name: 'Laat ons u bellen' })).toBeVisible();
}

function answers(page: Page): Locator {
  return page.locator('.results > li');
}

function field(page: Page): Locator {
  return page.getByLabel('Zoeken', { exact: true });
}
