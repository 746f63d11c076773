import * as de from '$region/words/de.json';
import * as v from 'valibot';
import { PHASES } from '../region/constants.ts';
import { about, group, listOf } from './schema-parts.ts';

const NUMBERS = Array.from({ length: PHASES }, (_, at) => at + 1);

const given = v.pipe(
  v.strictObject(
    {
      in: v.pipe(
        v.array(
          v.picklist(
            NUMBERS,
            PHASES === 0
              ? 'ist keine Projektphase → phases streichen, das Projekt hatte keine'
              : `ist keine Projektphase → ${NUMBERS.join(' oder ')} schreiben`,
          ),
          listOf('schreiben wie [1] oder [1, 2]'),
        ),
        v.minLength(Math.min(1, PHASES), 'nennt keine Phase → schreiben wie [1] oder [1, 2]'),
        about(['Projektphasen.', ...de.phases.map((each, at) => `${String(at + 1)}: ${each}`)].join(' ')),
      ),
      basis: v.pipe(
        v.picklist(
          ['documented', 'inferred'],
          'ist unbekannt → documented (belegt) oder inferred (erschlossen) schreiben',
        ),
        about('documented: in einer Quelle belegt. inferred: aus Hinweisen geschlossen.'),
      ),
    },
    group('phases braucht in und basis'),
  ),
  about('Beteiligung am Modellprojekt.'),
);

/** Schema of the phases in which a site took part; optional where the project had none. */
export const PARTICIPATION = PHASES > 0 ? given : v.optional(given, { in: [], basis: 'documented' });
