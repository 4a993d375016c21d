// Plain facts of a page, read in the browser and judged here.

export interface Feiten {
  titel: string;
  taal: string;
  h1: number;
  breedte: number;
  /** Widest point of the content, in CSS px. */
  inhoud: number;
  fouten: boolean;
  /** Keys in storage that a script can read. */
  opgeslagen: string[];
  /** Live regions that interrupt what somebody is listening to. */
  onderbreekt: string[];
  /** Elements that Tab visits out of turn. */
  voorgedrongen: string[];
}

/** Runs in the browser. */
export function viewFacts(): Feiten {
  const wortel = document.documentElement;
  const koekjes = document.cookie.split('; ').filter(Boolean);
  const begin = (element: Element): string => element.outerHTML.slice(0, 100);
  // What is wrong with the answers, and the end of the session, may not be missed.
  const dringend = '.error-summary, [data-island="sessie-waker"]';
  const assertief = document.querySelectorAll('[role=alert], [role=alertdialog], [aria-live=assertive]');
  return {
    titel: document.title,
    taal: wortel.lang,
    h1: document.querySelectorAll('h1').length,
    breedte: wortel.clientWidth,
    inhoud: Math.max(wortel.scrollWidth, document.body.scrollWidth),
    // An empty summary waits in the page, hidden, for what the island finds.
    fouten: [...document.querySelectorAll('[role=alert] :is(h2, h3)')].some((kop) => kop.checkVisibility()),
    opgeslagen: [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...koekjes],
    onderbreekt: [...assertief].filter((element) => !element.matches(dringend)).map(begin),
    voorgedrongen: [...document.querySelectorAll<HTMLElement>('[tabindex]')].filter((e) => e.tabIndex > 0).map(begin),
  };
}

export function wrongFacts(feiten: Feiten, breedte: number, gemeente: string): string[] {
  const mis: string[] = [];
  if (feiten.taal !== 'nl') mis.push(`html lang is "${feiten.taal}"`);
  if (feiten.h1 !== 1) mis.push(`${feiten.h1} h1 elements`);
  if (feiten.inhoud > breedte) mis.push(`content is ${feiten.inhoud}px wide on ${breedte}px`);
  const [wat, ...rest] = feiten.titel.split(' - ');
  if (!wat || rest.at(-1) !== gemeente) mis.push(`title is "${feiten.titel}"`);
  if (feiten.fouten !== feiten.titel.startsWith('Fout:')) mis.push(`error page or not? title is "${feiten.titel}"`);
  if (feiten.opgeslagen.length > 0) mis.push(`readable by scripts: ${feiten.opgeslagen.join(', ')}`);
  mis.push(...feiten.onderbreekt.map((element) => `live region interrupts: ${element}`));
  mis.push(...feiten.voorgedrongen.map((element) => `positive tabindex: ${element}`));
  return mis;
}
