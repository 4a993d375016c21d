// What only a script shows, in every view. What the server shows goes through `src/matrix.ts`.
import { press, upTo } from '../src/formulier.ts';
import { expect, test } from '../src/test.ts';
import { findings } from '../src/toegankelijk.ts';
import { everyView } from '../src/weergaven.ts';

test.use({ vers: true });

test('een foutmelding van het script in elke weergave', { tag: ['@laptop', '@met-js'] }, async ({ page }) => {
  await upTo(page, 'Suzanne Moulin', 'datum');
  await press(page, 'Volgende');
  await expect(page.getByRole('alert')).toBeFocused();
  await everyView(page, async (weergave) => {
    expect.soft(await findings(page, false), weergave).toEqual([]);
  });
});
