// Dates relative to today in the Netherlands: the window of a move shifts every day.
export interface Datum {
  dag: string;
  maand: string;
  jaar: string;
}

/** The date `dagen` days from today in Europe/Amsterdam. */
export function overDagen(dagen: number): Datum {
  const vandaag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format();
  const datum = new Date(`${vandaag}T00:00:00Z`);
  datum.setUTCDate(datum.getUTCDate() + dagen);
  return {
    dag: String(datum.getUTCDate()),
    maand: String(datum.getUTCMonth() + 1),
    jaar: String(datum.getUTCFullYear()),
  };
}

export const MAANDEN = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni',
  'juli', 'augustus', 'september', 'oktober', 'november', 'december',
];

/** As the portal writes it: `9 januari 2027`. */
export function inWoorden({ dag, maand, jaar }: Datum): string {
  return `${dag} ${MAANDEN[Number(maand) - 1]} ${jaar}`;
}
