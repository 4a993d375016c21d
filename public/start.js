// Wakes the islands of a page. An external module, so that the Content-Security-Policy needs no inline
// script (only 'wasm-unsafe-eval'). Everything on the page works before this runs, and if it never runs.

const islands = document.querySelectorAll('leptos-island');

// A page without an island loads no WASM.
if (islands.length > 0) {
  const app = await import('./app.js');
  await app.default({ module_or_path: new URL('app_bg.wasm', import.meta.url) });
  app.hydrate();
  for (const island of islands) await wake(island, app);
}

// In document order: an island round this one has been woken first, and left on its <leptos-children>
// the way back into its reactive owner. That is how this one sees the context that the other provides.
async function wake(island, app) {
  // An island before this one may have taken it from the page.
  if (!island.isConnected) return;
  const hydrate = app[island.dataset.component];
  if (!hydrate) {
    console.warn(`No island ${island.dataset.component} in this build.`);
    return;
  }
  island.closest('leptos-children')?.$$on_hydrate?.();
  await hydrate(island); // a lazy island answers with a promise
}
