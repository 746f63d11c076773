import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { normaliseWords } from '../../src/lib/text/normalise.ts';
import { REGION } from '../step/region.ts';
import type { FoundPlace, PlaceLookup } from './places.ts';
import type { Given } from './understand/given.ts';
import { plainRemark, type Remark } from './understand/remark.ts';

/** Municipality and part of a row, with remarks. */
export interface RowPlace {
  readonly municipality?: Municipality;
  readonly part?: string;
  readonly remarks: readonly Remark[];
}

/** Headings of the list's columns by field. */
export type HeadingByField = ReadonlyMap<string, string>;

const same = (a: string, b: string): boolean => normaliseWords(a).join('') === normaliseWords(b).join('');
const orList = (names: readonly string[]): string => names.map((each) => `„${each}“`).join(' oder ');

function at(headings: HeadingByField, key: string, remark: Remark): Remark {
  const column = headings.get(key);
  return column === undefined ? remark : { ...remark, column };
}

/** Creates the refusal of a name that is not a unique place in the region, with suggestions. */
function refusalOf(
  found: Exclude<FoundPlace, { sort: 'found' }>,
  typed: string,
  postcode: string | undefined,
  places: PlaceLookup,
): Remark {
  const { within } = REGION.words.de;
  const refuse = (what: string, remedy: string, to?: string): Remark => ({
    ...plainRemark('refusal', what),
    from: typed,
    ...(to === undefined ? {} : { to }),
    remedy,
  });
  if (found.sort === 'ambiguous')
    return refuse(
      `mehrdeutig: ${orList(found.names)}`,
      postcode === undefined
        ? 'die PLZ ergänzen oder den vollen Namen schreiben'
        : 'den vollen Namen schreiben',
    );
  if (found.sort === 'several')
    return refuse(`nennt zwei Gemeinden: ${orList(found.names)}`, 'eine davon schreiben');
  const [first, ...others] = found.names;
  if (first !== undefined)
    return refuse(
      `${within} nicht gefunden`,
      others.length > 0 ? `auch möglich: ${orList(others)}` : 'wie im amtlichen Verzeichnis schreiben',
      first,
    );
  const shared = (postcode === undefined ? undefined : places.withPostcode(postcode)) ?? [];
  return refuse(
    `${within} nicht gefunden`,
    shared.length > 0 && shared.length <= 3
      ? `zur PLZ ${postcode ?? ''} gehört ${orList(shared)}; die Gemeinde in die Spalte „Ort“, den Ortsteil in die Spalte „Ortsteil“ schreiben`
      : 'wie im amtlichen Verzeichnis schreiben, einen Ortsteil in die Spalte „Ortsteil“',
  );
}

/** Returns a doubt if the postcode does not belong to the municipality. */
function postcodeDoubt(postcode: string, name: string, places: PlaceLookup): Remark | undefined {
  const shared = places.withPostcode(postcode);
  if (shared?.includes(name)) return undefined;
  const doubt = { weight: 'doubt' as const, from: postcode, remedy: 'PLZ oder Ort berichtigen' };
  if (shared === undefined) return { ...doubt, what: `gibt es ${REGION.words.de.within} nicht` };
  const few = shared.length > 3 ? `${orList(shared.slice(0, 3))} und anderen` : orList(shared);
  return { ...doubt, what: `gehört zu ${few}, nicht zu „${name}“` };
}

function located(given: Given, places: PlaceLookup, headings: HeadingByField): RowPlace {
  const { 'address.place': typed, 'address.postcode': postcode, municipality: named } = given;
  const refused = (found: FoundPlace, key: string, text: string): RowPlace => ({
    remarks: found.sort === 'found' ? [] : [at(headings, key, refusalOf(found, text, postcode, places))],
  });
  const place = typed === undefined ? undefined : places.find(typed, postcode);
  if (named === undefined) {
    if (place === undefined || typed === undefined) return { remarks: [] };
    return place.sort === 'found' ? { ...place, remarks: [] } : refused(place, 'place', typed);
  }
  const whole = places.find(named, postcode);
  if (whole.sort !== 'found') {
    // The municipality is ambiguous, but only one of the candidates contains the place.
    if (place?.sort === 'found' && whole.names.includes(place.municipality.name))
      return { ...place, remarks: [] };
    return refused(whole, 'municipality', named);
  }
  const { municipality } = whole;
  if (typed === undefined) return { ...whole, remarks: [] };
  if (place?.sort !== 'found') return { municipality, part: typed, remarks: [] };
  if (place.municipality === municipality) {
    const part = place.part ?? whole.part;
    return { municipality, ...(part === undefined ? {} : { part }), remarks: [] };
  }
  return {
    municipality,
    part: typed,
    remarks: [
      at(headings, 'place', {
        ...plainRemark(
          'doubt',
          `liegt in „${place.municipality.name}“, die Gemeinde heißt hier „${municipality.name}“`,
        ),
        from: typed,
        remedy: 'Ort oder Gemeinde berichtigen',
      }),
    ],
  };
}

/**
 * True if only the name of a part identifies the municipality. This is uncertain because the gazetteer does not contain
 * every part.
 */
function isPartAlone(given: Given, { municipality, part }: RowPlace, known: SiteRecord | undefined): boolean {
  const { 'address.place': typed, 'address.postcode': postcode, municipality: named } = given;
  if (part === undefined || typed === undefined || named !== undefined || postcode !== undefined)
    return false;
  return same(typed, part) && municipality?.name !== known?.address.place;
}

/**
 * Finds the municipality of a row. `known` is the record that the row is about; values equal to its address raise no
 * new doubt.
 */
export function placeOfRow(
  given: Given,
  known: SiteRecord | undefined,
  places: PlaceLookup,
  headings: HeadingByField,
): RowPlace {
  const { 'address.place': typed, 'address.postcode': postcode, 'address.part': part } = given;
  const found = located(given, places, headings);
  const remarks = [...found.remarks];
  const { municipality } = found;
  if (municipality === undefined) return found;
  const written = given.municipality ?? typed;
  if (written !== undefined && written !== municipality.name && written !== known?.address.place)
    remarks.push(
      at(headings, given.municipality === undefined ? 'place' : 'municipality', {
        weight: 'note',
        what: 'Gemeinde nach dem amtlichen Verzeichnis',
        from: written,
        to: municipality.name,
      }),
    );
  if (
    found.part !== undefined &&
    part !== undefined &&
    !same(part, found.part) &&
    typed !== known?.address.place
  )
    remarks.push(
      at(headings, 'part', {
        ...plainRemark('doubt', `anderer Ortsteil als „${found.part}“ in der Spalte des Ortes`),
        from: part,
        remedy: 'eine der beiden Angaben berichtigen',
      }),
    );
  else if (found.part !== undefined && part === undefined && found.part !== known?.address.part)
    remarks.push(
      at(headings, 'place', { weight: 'note', what: 'Ortsteil gelesen', from: typed ?? '', to: found.part }),
    );
  if (isPartAlone(given, found, known))
    remarks.push(
      at(headings, 'place', {
        ...plainRemark(
          'doubt',
          'nur als Ortsteil bekannt; gleichnamige Ortsteile anderer Gemeinden sind möglich',
        ),
        from: typed ?? '',
        to: `${found.part ?? ''} in ${municipality.name}`,
        remedy: 'die PLZ ergänzen, oder die Gemeinde in die Spalte „Ort“ schreiben',
      }),
    );
  const repeated = postcode === known?.address.postcode && municipality.name === known?.address.place;
  const doubt =
    postcode === undefined || repeated ? undefined : postcodeDoubt(postcode, municipality.name, places);
  if (doubt) remarks.push(at(headings, headings.has('postcode') ? 'postcode' : 'place', doubt));
  return { ...found, remarks };
}
