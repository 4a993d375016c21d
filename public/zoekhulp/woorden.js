// What can be found, and which of it answers a few letters. No page and no network here.

/** Most answers that one can look over while typing. */
export const MOST = 6;
// Inside a word one looks for part of a compound: `belasting` in `hondenbelasting`.
const SHORTEST_INSIDE = 4;

/** Reads the file that the server makes: a line is a name, a path, and more words that lead there. */
export function read(text) {
  return text.split('\n').map((line) => {
    const [naam, pad, more] = line.split('\t');
    const name = ` ${fold(naam)}`;
    return { naam, pad, name, all: `${name} ${fold(more)}` };
  });
}

/** Small letters without accents, one space between words. */
export function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
}

/**
 * Every word that was typed begins a word of it. The name itself goes first, then words of the name, then other
 * words for it, then parts of compounds; within those the order of the file.
 */
export function match(entries, question) {
  const typed = question.split(' ');
  const begins = (text) => typed.every((word) => text.includes(` ${word}`));
  const fits = ({ all }) =>
    typed.every((word) => all.includes(` ${word}`) || (word.length >= SHORTEST_INSIDE && all.includes(word)));
  const rank = ({ name, all }) => (name.startsWith(` ${question}`) ? 0 : begins(name) ? 1 : begins(all) ? 2 : 3);
  return entries.filter(fits).sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}
