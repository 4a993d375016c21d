// Answers under the search field while somebody types. Without this script the field works the same: Enter searches.
// What can be found was fetched when the page was done, so the first answers wait for no network; the server, which
// forgives more, adds to them where they are few. Every word that people read stands in the page.
/*! @github/combobox-nav, MIT licence, Copyright (c) 2018 GitHub */
import Combobox from '@github/combobox-nav';
import { fold, match, MOST, read } from './zoekhulp/woorden.js';

const FEW = 3;
const SHORTEST = 2;
const QUIET_MS = 120;
// Perhaps a BSN or a telephone number: that is sent when the person sends it, not before.
const PERHAPS_PRIVATE = /(\d\W?){4}/;

const root = document.querySelector('[data-island=zoek-hulp]');
const field = root.querySelector('input');
const list = root.querySelector('[role=listbox]');
const status = root.querySelector('[role=status]');
const combobox = new Combobox(field, list, { tabInsertsSuggestions: false });

let entries = [];
let words;
let timer;
let asked;
let made = 0;

field.addEventListener('input', answer);
field.addEventListener('focus', load);
field.addEventListener('blur', close);
field.addEventListener('keydown', (event) => {
  // Only the list goes: a second Escape empties the field, as in every search field.
  if (event.key === 'Escape' && !list.hidden) close();
  else if (event.key === 'ArrowDown' && list.hidden) answer();
  else return;
  event.preventDefault();
});
// The field keeps the focus: else the list would be gone before the press is a click.
list.addEventListener('mousedown', (event) => event.preventDefault());
list.addEventListener('click', close);
addEventListener('pageshow', (event) => event.persisted && close());
beginLoading();

function beginLoading() {
  const idle = () => (window.requestIdleCallback ?? setTimeout)(load);
  if (document.activeElement === field) load();
  else if (navigator.connection?.saveData) return; // then at the first focus
  else if (document.readyState === 'complete') idle();
  else addEventListener('load', idle);
}

function load() {
  // No connection, perhaps: then the next focus tries again.
  words ??= fetchWords().catch(() => (words = undefined));
}

async function fetchWords() {
  const response = await fetch(root.dataset.woorden);
  if (!response.ok) throw new Error(response.status);
  entries = read(await response.text());
  // Somebody was typing already.
  if (document.activeElement === field && field.value !== field.defaultValue) answer();
}

function answer() {
  forget();
  const question = fold(field.value);
  const enough = question.length >= SHORTEST;
  show(enough ? match(entries, question) : []);
  if (enough) timer = setTimeout(settle, QUIET_MS);
}

/** After the last letter: asks the server for more where there is little, and says how many there are. */
async function settle() {
  const { signal } = (asked = new AbortController());
  if (list.children.length < FEW && !PERHAPS_PRIVATE.test(field.value)) {
    // No connection, or a later question: then what is there stays.
    await ask(field.value, signal).then(add).catch(() => {});
  }
  if (!signal.aborted) say(list.children.length);
}

async function ask(question, signal) {
  const response = await fetch(`/api/v1/suggesties?q=${encodeURIComponent(question)}`, { signal });
  return response.json();
}

/** Below what is there, so that nothing moves under a finger. */
function add(more) {
  const there = new Set([...list.children].map((option) => option.getAttribute('href')));
  const fresh = more.filter(({ pad }) => !there.has(pad)).slice(0, MOST - there.size);
  list.append(...fresh.map(option));
  if (list.hidden) open();
}

function show(answers) {
  list.replaceChildren(...answers.map(option));
  open();
}

function option({ naam, pad }) {
  const link = document.createElement('a');
  link.className = 'search__answer';
  link.id = `${list.id}-${++made}`;
  link.href = pad;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.textContent = naam;
  return link;
}

function open() {
  list.hidden = !list.firstChild;
  if (list.hidden) combobox.stop();
  else combobox.start();
}

function close() {
  forget();
  list.hidden = true;
  combobox.stop();
}

/** What is still to come belongs to an earlier question. */
function forget() {
  clearTimeout(timer);
  asked?.abort();
  say(0);
}

function say(count) {
  const { een, aantal } = root.dataset;
  status.textContent = count > 1 ? aantal.replace('{aantal}', count) : count ? een : '';
}
