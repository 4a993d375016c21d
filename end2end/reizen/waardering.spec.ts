// Somebody says whether a page helped.
import { expect, test } from '../src/test.ts';
import { enter } from '../src/toetsenbord.ts';

test.use({ vers: true });

test('zeggen dat de uitleg niet hielp', async ({ page, controleer }) => {
  await page.goto('/producten/paspoort');
  const nee = page.getByRole('button', { name: 'Nee', exact: true });
  await enter(page, nee);
  await expect(page).toHaveURL(/\/producten\/paspoort\?bedankt=1#waardering$/);
  await expect(page.getByRole('status').filter({ hasText: 'Dank u wel.' })).toBeInViewport();
  await expect(nee).toHaveCount(0);
  await controleer(page, 'product-bedankt');
  // One goes on where one was, not at the top of the page again.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('contentinfo').getByRole('link').first()).toBeFocused();
});
