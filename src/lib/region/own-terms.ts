/** Terms in `region.json` that replace a default list (sites/vocabulary.ts). */
import * as v from 'valibot';
import { text } from './schema-parts.ts';

/** Icons available for terms; a subset of `ui/icons.ts`. */
export const TERM_ICONS = [
  'accessibility',
  'backpack',
  'blocks',
  'book-open',
  'building-2',
  'church',
  'circle-dashed',
  'clock',
  'coffee',
  'flag',
  'globe',
  'hand-helping',
  'handshake',
  'heart-pulse',
  'house',
  'landmark',
  'map',
  'map-pin',
  'message-circle',
  'network',
  'shield',
  'sprout',
  'store',
  'tractor',
  'trees',
  'users',
] as const;

export type TermIcon = (typeof TERM_ICONS)[number];

/** Schema of a list of terms. Messages are German, for those who set up a region. */
export const ownTerms = v.pipe(
  v.array(
    v.strictObject({
      /** Id in data and URLs. Known ids keep their translations. */
      id: v.pipe(
        text,
        v.regex(/^[a-z0-9-]+$/, 'ist keine Kennung → kleine Buchstaben, Ziffern, Bindestriche'),
      ),
      label: text,
      /** One sentence. */
      definition: text,
      icon: v.picklist(TERM_ICONS, `ist kein Zeichen der Karte → eins von: ${TERM_ICONS.join(', ')}`),
    }),
    'erwartet wird eine Liste von Begriffen → siehe docs/eigene-region.md',
  ),
  v.minLength(1, 'ist leer → mindestens einen Begriff nennen oder das Feld streichen'),
  v.check(
    (list) => new Set(list.map(({ id }) => id)).size === list.length,
    'nennt eine Kennung zweimal → jede nur einmal verwenden',
  ),
);
