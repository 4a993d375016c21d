// Everything works before the WASM is there, and nothing is lost when it comes.
import { FILL, field, onStep, press, send, upTo } from '../src/formulier.ts';
import { VERHUIZING } from '../src/gegevens.ts';
import { expect, test } from '../src/test.ts';

test.use({ vers: true });

const TAG = { tag: ['@telefoon', '@met-js'] };
const WASM = '**/*.wasm';

test('zonder WASM werkt het hele formulier', TAG, async ({ page, toezicht, controleer }) => {
  toezicht.ignore(/wasm|failed to fetch|failed to load resource/i);
  await page.route(WASM, (route) => route.abort());
  await upTo(page, 'Suzanne Moulin', 'contact');
  await field(page, 'email').fill('piet@');
  await press(page, 'Volgende');
  await expect(page.getByRole('alert')).toBeFocused();
  await controleer(page, 'fout-contact-zonder-wasm');
  await send(page, 'Suzanne Moulin');
});

test('WASM dat laat komt, wist niets', TAG, async ({ page }) => {
  let laatLos = (): void => {};
  const los = new Promise<void>((klaar) => (laatLos = klaar));
  await upTo(page, 'Gerrit den Braber', 'contact');
  await page.route(WASM, async (route) => {
    await los;
    await route.continue();
  });
  const gevraagd = page.waitForRequest(WASM);
  await page.reload({ waitUntil: 'domcontentloaded' });
  const verzoek = await gevraagd;
  await FILL.contact(page, VERHUIZING);
  laatLos();
  await (await verzoek.response())?.finished();
  await page.waitForTimeout(500);
  await expect(field(page, 'email')).toHaveValue(VERHUIZING.email);
  await expect(field(page, 'telefoon')).toBeFocused();
  await press(page, 'Volgende');
  await onStep(page, 'controleren');
});
