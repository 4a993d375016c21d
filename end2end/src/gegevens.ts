// Who and what the journeys use.
import { overDagen, type Datum } from './datum.ts';

export const GEMEENTE = 'Gemeente Wilgenrade';

export type Persona =
  | 'Suzanne Moulin'
  | 'Gerrit den Braber'
  | 'Milošević Petrovic'
  | 'Medewerker KCC Sem'
  | 'Behandelaar Fenna';

export interface Adres {
  postcode: string;
  huisnummer: string;
  toevoeging: string;
}

/** In the embedded address source, and nobody's present address. */
export const BEKEND_ADRES: Adres = { postcode: '1234 AB', huisnummer: '4', toevoeging: '' };
/** A good postcode that the embedded address source does not have. */
export const ONBEKEND_ADRES: Adres = { postcode: '9999 ZZ', huisnummer: '1', toevoeging: '' };

export interface Verhuizing {
  adres: Adres;
  datum: Datum;
  /** Name of the main occupant when moving in with somebody. */
  bewoner?: string;
  email: string;
  telefoon: string;
}

export const VERHUIZING: Verhuizing = {
  adres: BEKEND_ADRES,
  datum: overDagen(7),
  email: 'inwoner@voorbeeld.nl',
  telefoon: '06 12345678',
};
