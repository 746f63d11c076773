import {
  FOCUS_TERMS,
  KIND_TERMS,
  OPERATOR_TERMS,
  PHASE_TERMS,
  type Term,
} from '../../src/lib/sites/vocabulary.ts';
import type { DraftKey } from '../../src/lib/sites/record/form-fields.ts';

export interface Question {
  readonly field: DraftKey;
  readonly text: string;
  /** Allowed answers; several separated by commas if `several` is set. */
  readonly terms?: readonly Term[];
  readonly several?: boolean;
  readonly needed?: boolean;
}

/** Questions of `npm run data:new` in order: only what a valid file needs and what people usually know. */
export const QUESTIONS: readonly Question[] = [
  { field: 'name', text: 'Name der Einrichtung', needed: true },
  { field: 'kind', text: 'Art', terms: KIND_TERMS, needed: true },
  { field: 'operator', text: 'Träger', needed: true },
  { field: 'operatorType', text: 'Art des Trägers', terms: OPERATOR_TERMS, needed: true },
  { field: 'place', text: 'Gemeinde (wie im amtlichen Verzeichnis)', needed: true },
  { field: 'part', text: 'Ortsteil' },
  { field: 'street', text: 'Straße und Hausnummer' },
  { field: 'postcode', text: 'Postleitzahl' },
  { field: 'phone', text: 'Telefon der Einrichtung (030 23125000)' },
  { field: 'website', text: 'Webseite der Einrichtung (https://…)' },
  ...(PHASE_TERMS.length > 0
    ? [
        {
          field: 'phases',
          text: 'Projektphasen, mit Komma',
          terms: PHASE_TERMS,
          several: true,
          needed: true,
        } as const,
      ]
    : []),
  { field: 'focus', text: 'Schwerpunkte, mit Komma', terms: FOCUS_TERMS, several: true },
  { field: 'profile', text: 'Seite über das Eltern-Kind-Zentrum (https://…)', needed: true },
  { field: 'sourceUrl', text: 'Internetadresse der Quelle (leer, wenn nur gedruckt)' },
  { field: 'sourceTitle', text: 'Worum es in der Quelle geht', needed: true },
  { field: 'sourcePublisher', text: 'Herausgeber der Quelle', needed: true },
  { field: 'sourceSays', text: 'Was die Quelle belegt', needed: true },
];
