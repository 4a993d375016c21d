// Wakes the islands of a page. An external module, so that the Content-Security-Policy needs no inline
// script (only 'wasm-unsafe-eval'). Everything on the page works before this runs, and if it never runs.

const islands = [...document.querySelectorAll('leptos-island')];

// Of its own, so that pages without a search field do not carry it.
if (document.querySelector('[data-island=zoek-hulp]')) import('./zoekhulp.js');

// Where every island can wait for a press, so can the WASM: most visitors never press.
if (islands.every((island) => island.querySelector(':scope > [data-wacht]'))) {
  islands.forEach((island) => waitForPress(island.querySelector('button')));
} else {
  await wakeAll();
}
offerReadingAloud();

// A browser may keep for good that a module could not be fetched, so a later try asks for it by another name.
let tries = 0;

async function wakeAll() {
  const code = './app.js';
  const app = await import(tries++ ? `${code}?${tries}` : code);
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

// One press is enough: it wakes the island, and is done again when that can hear it.
function waitForPress(button) {
  const press = async () => {
    // A page may only speak after a press, and some browsers forget the press while we wait. So speak now: nothing.
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    await wakeAll();
    button.click();
  };
  const again = (fault) => {
    waitForPress(button); // no connection, perhaps
    throw fault;
  };
  button.addEventListener('click', () => press().catch(again), { once: true });
}

// Only with a Dutch voice on the device itself; platform/browser/voorlezen.rs chooses by the same rule. Voices may
// come late.
function offerReadingAloud() {
  const button = document.querySelector('[data-island=lees-voor]');
  if (!button || !window.speechSynthesis) return;
  const show = () => {
    button.hidden = !speechSynthesis.getVoices().some((voice) => voice.localService && voice.lang.startsWith('nl'));
  };
  speechSynthesis.onvoiceschanged = show;
  show();
}
