// What is going on in the gemeente, and what everybody must know at once.
import { callOut, NIEUWS, RAMP } from '../src/inhoud.ts';
import { expect, test } from '../src/test.ts';

test.use({ vers: true, inhoud: 'vandaag' });

test('nieuws, van de voordeur tot het bericht', async ({ page, controleer }) => {
  await page.goto('/');
  await expect(page.getByRole('navigation', { name: 'Toptaken' }).getByRole('link')).toHaveCount(12);
  await expect(page.locator('main a[href^="/levensgebeurtenissen/"]')).not.toHaveCount(0);
  await controleer(page, 'home-nieuws');
  await page.getByRole('link', { name: 'Al het nieuws' }).click();
  await expect(page).toHaveURL(/\/nieuws$/);
  await controleer(page, 'nieuws');
  await page.getByRole('link', { name: NIEUWS.titel }).click();
  await expect(page).toHaveURL(new RegExp(`/nieuws/${NIEUWS.slug}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NIEUWS.titel);
  await controleer(page, 'nieuwsbericht');
  await page.getByRole('navigation', { name: 'U bent hier' }).getByRole('link', { name: 'Nieuws' }).click();
  await expect(page).toHaveURL(/\/nieuws$/);
});

test('wat iedereen nu moet weten, staat vanzelf boven elke pagina', async ({ page, server, controleer }) => {
  await page.goto('/producten/paspoort');
  await expect(page.getByText(RAMP.wat)).toHaveCount(0);
  callOut(server.inhoud);
  const melding = page.getByRole('region', { name: 'Let op' });
  await expect(async () => {
    await page.reload();
    await expect(melding).toContainText(RAMP.wat, { timeout: 100 });
  }).toPass({ timeout: 20_000 });
  await expect(melding).toContainText(RAMP.doe);
  await expect(melding).toBeInViewport();
  await controleer(page, 'calamiteit');
});
