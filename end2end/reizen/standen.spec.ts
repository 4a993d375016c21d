// What only happens when something is late, down or broken: rendered by the tests in Rust.
import { names, openKept, UIT_RUST } from '../src/bewaard.ts';
import { expect, test } from '../src/test.ts';

const HOE = `run: STANDEN=${UIT_RUST} cargo test -p server --test portaal standen`;
const DELEN = 2;

for (let deel = 0; deel < DELEN; deel += 1) {
  test(`laat, weg en stuk, deel ${deel + 1}`, { tag: '@laptop' }, async ({ page, server, toezicht, controleer }) => {
    toezicht.ignore(/api\/v1\//); // the session of a kept page is gone
    const alle = names(UIT_RUST);
    expect(alle.length, HOE).toBeGreaterThan(25);
    for (const naam of alle.filter((_, plek) => plek % DELEN === deel)) {
      await openKept(page, server.url, UIT_RUST, naam);
      await controleer(page, naam);
    }
  });
}
