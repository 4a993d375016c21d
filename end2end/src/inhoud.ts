// The demo content with dates that move along: its own news ends on a day, and the journeys do not.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { overDagen } from './datum.ts';

const DEMO = resolve(process.env.PORTAAL_CONFIG ?? join(import.meta.dirname, '../../server/content'));

/** The only news there is. */
export const NIEUWS = { slug: 'koffie-op-het-plein', titel: 'Kom koffie drinken op het plein' };
/** A product that should have been looked at yesterday. */
export const TE_LAAT = { slug: 'paspoort', naam: 'Paspoort aanvragen' };
export const RAMP = { wat: 'De brug in de Lindelaan is dicht.', doe: 'Rijd om door de Schoolstraat.' };

/** Makes the folder, for `PORTAAL_CONFIG`. */
export function contentOfToday(map: string): void {
  cpSync(DEMO, map, { recursive: true });
  rmSync(join(map, 'berichten'), { recursive: true });
  cpSync(join(DEMO, 'berichten'), join(map, 'berichten'), { recursive: true, filter: (pad) => !pad.endsWith('.md') });
  writeFileSync(
    join(map, 'berichten', `${NIEUWS.slug}.md`),
    `+++
titel = "${NIEUWS.titel}"
samenvatting = "Wij zitten deze week op het plein. De koffie is gratis."
datum = "${day(-1)}"
tot = "${day(6)}"
+++

Heeft u een vraag? Kom naar ons toe. Een afspraak is niet nodig.
`,
  );
  change(map, `producten/${TE_LAAT.slug}.md`, (tekst) =>
    tekst.replace(/^opnieuw_controleren = .*$/m, `opnieuw_controleren = "${day(-1)}"`),
  );
}

/** From now on everybody must know of this. */
export function callOut(map: string): void {
  change(map, 'calamiteiten.toml', (tekst) =>
    [tekst, '[[calamiteit]]', `wat = "${RAMP.wat}"`, `doe = "${RAMP.doe}"`, `sinds = "${day(-1)}T08:00:00"`,
      `tot = "${day(1)}T20:00:00"`, ''].join('\n'),
  );
}

/** Saves a file of the content, as an editor does. */
export function change(map: string, bestand: string, hoe: (tekst: string) => string): void {
  const pad = join(map, bestand);
  writeFileSync(pad, hoe(readFileSync(pad, 'utf8')));
}

/** Begins a file with the text of another. */
export function copy(map: string, van: string, naar: string): void {
  cpSync(join(map, van), join(map, naar));
}

function day(dagen: number): string {
  const { dag, maand, jaar } = overDagen(dagen);
  return [jaar, maand.padStart(2, '0'), dag.padStart(2, '0')].join('-');
}
