import type { FieldPath } from '../../src/lib/sites/fields/field.ts';
import { disguisedHost, FOREIGN, MIXED } from '../../src/lib/sites/record/look-alikes.ts';
import { FIELD_LIST, valueAt } from '../../src/lib/sites/fields/fields.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import type { Site } from '../../src/lib/sites/site.ts';
import type { PlaceLookup } from './places.ts';
import { columnOf } from './refusal.ts';
import type { ListRow } from './rows.ts';
import { isBareName, isGivenName, personHintIn } from './understand/person-look.ts';
import { plainRemark, type Remark } from './understand/remark.ts';

/** Returns every text in a value, one per list item. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** True for fields that hold whole sentences. */
const isProse = (path: FieldPath): boolean =>
  /(?:^|\.)(?:notes?|text)$/.test(path) || path === 'offers' || path === 'sources';
const NAMES: readonly FieldPath[] = [
  'name',
  'operator.name',
  'address.street',
  'address.part',
  'address.place',
];

const code = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Returns doubts about a valid record: texts that may name a person, letters of another script, and cells that
 * contradict computed values. Skips texts that `existing` already contains.
 */
export function doubtsOf(
  site: Site,
  existing: SiteRecord | undefined,
  row: ListRow,
  places: PlaceLookup,
): Remark[] {
  const known = new Set(existing ? textsIn(existing) : []);
  const doubts: Remark[] = [];
  const doubt = (key: string, what: string, from: string, remedy: string): void => {
    const column = columnOf(row, key);
    doubts.push({ ...plainRemark('doubt', what), from, remedy, ...(column === undefined ? {} : { column }) });
  };
  for (const [path, { key }] of FIELD_LIST) {
    const texts = textsIn(valueAt(site, path)).filter((each) => !known.has(each));
    for (const text of texts) {
      if (/^https?:\/\//i.test(text)) {
        const host = disguisedHost(text);
        if (host !== undefined)
          doubt(
            key,
            `die Adresse täuscht vielleicht eine andere vor, sie führt zu „${host}“`,
            text,
            'die Adresse im Browser aufrufen und von dort kopieren',
          );
        continue;
      }
      if (isProse(path)) {
        const hint = personHintIn(text);
        if (hint !== undefined)
          doubt(
            key,
            `nennt vielleicht eine Person oder ihre Nummer („${hint}“)`,
            text,
            'den Namen löschen oder die Aufgabe nennen, zum Beispiel „die Leitung“',
          );
      }
      const foreign = NAMES.includes(path) ? FOREIGN.exec(text)?.[0] : undefined;
      if (foreign !== undefined)
        doubt(
          key,
          `enthält Buchstaben einer anderen Schrift („${foreign}“, ${code(foreign)})`,
          text,
          'in lateinischer Schrift neu tippen',
        );
      else if (MIXED.test(text) && (isProse(path) || NAMES.includes(path)))
        doubt(key, 'mischt Buchstaben mehrerer Schriften in einem Wort', text, 'das Wort neu tippen');
    }
  }
  const { name, operator } = site;
  const isPlace = (text: string): boolean =>
    text.split(/[\s,]+/).some((word) => word.length > 3 && places.find(word).sort !== 'unknown');
  if (
    !known.has(operator.name) &&
    isBareName(operator.name) &&
    (isGivenName(operator.name) || !isPlace(operator.name))
  )
    doubt(
      'operator',
      'sieht nach dem Namen einer Person aus',
      operator.name,
      'den Träger mit seiner Rechtsform schreiben, zum Beispiel „Musterträger e. V.“',
    );
  if (!known.has(name) && isGivenName(name))
    doubt(
      'name',
      'sieht nach dem Namen einer Person aus',
      name,
      'den Namen der Einrichtung schreiben, zum Beispiel mit „Kita“ davor',
    );
  doubts.push(...computedDoubts(site, row));
  return doubts;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:landkreis|kreis|lk|stadt|kreisfreie stadt)\s+/, '')
    .replace(/\W/g, '');

/** Returns doubts for the municipality key and district cells that contradict the computed value. */
function computedDoubts({ municipality }: Site, row: ListRow): Remark[] {
  const doubts: Remark[] = [];
  const computed = (key: 'ags' | 'district', right: string, agrees: (text: string) => boolean): void => {
    const text = row.cells.get(key);
    const column = row.columns.get(key);
    if (text === undefined || agrees(text)) return;
    doubts.push({
      ...plainRemark('doubt', 'wird berechnet, nicht übernommen'),
      from: text,
      to: right,
      remedy: 'Ort oder Koordinate prüfen, oder die Zelle leeren',
      ...(column === undefined ? {} : { column }),
    });
  };
  computed('ags', municipality.ags, (text) =>
    text.replace(/\D/g, '').padStart(8, '0').startsWith(municipality.ags),
  );
  computed('district', municipality.district, (text) => plain(text) === plain(municipality.district));
  return doubts;
}
