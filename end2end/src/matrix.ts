// Every state that a journey came by, once more in every view: dark, forced colours, narrow, zoomed.
import { GEZIEN, names, openKept } from './bewaard.ts';
import { note } from './dekking.ts';
import { smallTargets } from './doelen.ts';
import { expect, test } from './test.ts';
import { findings } from './toegankelijk.ts';
import { everyView } from './weergaven.ts';

// What was kept is known only while running, the tests before: so each takes a share.
const DELEN = 8;
test.setTimeout(180_000);

for (let deel = 0; deel < DELEN; deel += 1) {
  test(`elke stand in elke weergave, deel ${deel + 1}`, async ({ page, server, toezicht }, info) => {
    toezicht.ignore(/api\/v1\//); // the session of a kept page is gone
    const alle = names(GEZIEN);
    expect(alle.length, 'the journeys kept their states').toBeGreaterThan(DELEN);
    for (const naam of alle.filter((_, plek) => plek % DELEN === deel)) {
      await openKept(page, server.url, GEZIEN, naam);
      await everyView(page, async (weergave) => {
        expect.soft(await findings(page, false), `${naam}, ${weergave}`).toEqual([]);
        if (weergave === '320 px') expect.soft(await page.evaluate(smallTargets), `${naam}, targets`).toEqual([]);
        note(page, info, naam, true, weergave);
      });
    }
  });
}
