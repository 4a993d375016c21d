// Listening to a form and to a request, and seeing what is being said.
import { field, press, send, upTo } from '../src/formulier.ts';
import { beginKnop, everythingSaid, giveVoices, lastSaid, NEDERLANDS } from '../src/stem.ts';
import { expect, test } from '../src/test.ts';
import { tabTo } from '../src/toetsenbord.ts';

test.use({ vers: true });

const MET_JS = { tag: '@met-js' };

test('een stap: de vraag, de hulp en de fout, niet wat iemand typt', MET_JS, async ({ page }) => {
  await giveVoices(page, [NEDERLANDS]);
  await upTo(page, 'Suzanne Moulin', 'adres');
  await field(page, 'adres-postcode').fill('1234 Q');
  await press(page, 'Volgende');
  await expect(page.getByRole('alert')).toBeFocused();
  await tabTo(page, beginKnop(page));
  await page.keyboard.press('Enter');
  const gezegd = (await everythingSaid(page)).map(({ tekst }) => tekst);
  const vraag = ['Wat is uw nieuwe adres?', 'Postcode', 'Bijvoorbeeld: 1234 AB', 'Huisnummer'];
  expect(gezegd.filter((zin) => vraag.includes(zin))).toEqual(vraag);
  const fout = await page.locator('#adres-postcode-fout').innerText();
  expect(gezegd.join(' ')).toContain(`Postcode Bijvoorbeeld: 1234 AB ${fout}`);
  for (const niet of ['1234 Q', 'Volgende', 'Later verder', 'Vorige']) expect(gezegd).not.toContain(niet);
});

test('een zaak: hoe ver die is', MET_JS, async ({ page }) => {
  await giveVoices(page, [NEDERLANDS]);
  const { referentie } = await send(page, 'Gerrit den Braber');
  await page.goto('/mijn/zaken');
  await page.locator('[data-zaak] a').first().click();
  await beginKnop(page).click();
  const gezegd = (await everythingSaid(page)).map(({ tekst }) => tekst);
  expect(gezegd[0]).toBe('Verhuizing doorgeven');
  expect(gezegd.join(' ')).toContain(referentie);
  expect(gezegd).toContain(await page.locator('[data-status]').innerText());
});

test('het merk is te lezen in elke kleur', { tag: ['@laptop', '@met-js'] }, async ({ page }) => {
  await giveVoices(page, [NEDERLANDS], false);
  await page.goto('/producten/paspoort');
  await beginKnop(page).click();
  await expect.poll(() => lastSaid(page)).toBe('Paspoort aanvragen');
  for (const media of [{}, { colorScheme: 'dark' as const }, { forcedColors: 'active' as const }]) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
    const [letter, merk, papier] = await page.evaluate(markColours);
    expect(contrast(letter, merk), JSON.stringify(media)).toBeGreaterThanOrEqual(4.5);
    expect(merk, 'the mark differs from the paper').not.toBe(papier);
  }
});

/** Runs in the browser: the letters in the mark, the mark, the page. */
function markColours(): [string, string, string] {
  const titel = document.querySelector('h1') as HTMLElement;
  const { color, backgroundColor } = getComputedStyle(titel, '::highlight(voorlezen)');
  return [color, backgroundColor, getComputedStyle(document.body).backgroundColor];
}

/** WCAG 2.2: contrast of two colours. */
function contrast(een: string, ander: string): number {
  const licht = (kleur: string): number => {
    const [r = 0, g = 0, b = 0] = (kleur.match(/\d+/g) ?? []).slice(0, 3).map((deel) => {
      const waarde = Number(deel) / 255;
      return waarde <= 0.04045 ? waarde / 12.92 : ((waarde + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [laag = 0, hoog = 0] = [licht(een), licht(ander)].sort((a, b) => a - b);
  return (hoog + 0.05) / (laag + 0.05);
}
