import { PHASES_OF_ALL } from '../../src/lib/region/constants.ts';
import type { FieldPath, FieldValues } from '../../src/lib/sites/fields/field.ts';
import { FIELDS, nested, sourceFieldsOf, fieldValues } from '../../src/lib/sites/fields/fields.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import {
  KIND_TERMS,
  OPERATOR_TERMS,
  PRECISION_TERMS,
  STATUS_TERMS,
  termOf,
  type KindId,
  type OperatorTypeId,
  type Term,
} from '../../src/lib/sites/vocabulary.ts';
import type { PlaceLookup } from './places.ts';
import { joined, withCited } from './merged-lists.ts';
import type { Given } from './understand/given.ts';
import { plainRemark, type Remark } from './understand/remark.ts';
import { REGION } from '../step/region.ts';
import { placeOfRow, type HeadingByField } from './row-place.ts';

/** Context of a list that a record needs besides its row. */
export interface Surroundings {
  readonly places: PlaceLookup;
  /** ISO day. */
  readonly today: string;
  /** File name of the list, used as the source if the row names none. */
  readonly list: string;
}

/** A proposed record, not yet checked, with remarks about assumptions. */
export interface Assembled {
  readonly record: SiteRecord;
  readonly remarks: readonly Remark[];
}

/**
 * Returns the guess if the region has this term; otherwise the term whose label occurs in the name, or the first term.
 */
function amongTerms<Id extends string>(terms: readonly Term<Id>[], guess: Id, name: string): Id {
  const named = terms.find(({ label }) => name.toLowerCase().includes(label.toLowerCase()));
  return terms.some(({ id }) => id === guess) ? guess : ((named ?? terms[0])?.id ?? guess);
}

function kindByName(name: string): KindId {
  if (/hort(?![\p{L}])/iu.test(name) && !/kita|kinderhaus/i.test(name)) return 'hort';
  return /kinderhaus/i.test(name) ? 'kinderhaus' : 'kita';
}

function operatorTypeByName(operator: string): OperatorTypeId {
  if (
    /^(stadt|gemeinde|große kreisstadt|landeshauptstadt|kommun)|stadtverwaltung|eigenbetrieb/i.test(operator)
  )
    return 'kommunal';
  return /kirch|evangel|katholi|christlich|diakon|caritas|cvjm|pfarr/i.test(operator) ? 'kirchlich' : 'frei';
}

/** Merges a row into the existing record; empty cells keep the existing values. */
export function assemble(
  given: Given,
  existing: SiteRecord | undefined,
  around: Surroundings,
  headings: HeadingByField,
): Assembled {
  const remarks: Remark[] = [];
  const assumed = <T>(what: string, value: T, shown = String(value)): T => {
    remarks.push({ weight: 'note', what, from: '', to: shown });
    return value;
  };
  const guessed = <Id extends string>(what: string, terms: readonly Term<Id>[], id: Id): Id =>
    assumed(what, id, termOf(terms, id).label);
  const { slug: _slug, municipality: _municipality, cited: namedSources, focus, ...cells } = given;
  const known: FieldValues = existing ? fieldValues(existing) : {};
  const said: FieldValues = { ...known, ...cells };
  const own = given.sources !== undefined;
  const found = placeOfRow(given, existing, around.places, headings);
  const name = said.name ?? '';
  const operator = said['operator.name'] ?? '';
  const typedPlace = given['address.place'];
  const repeated = (own && !existing) || (typedPlace !== undefined && typedPlace === existing?.address.place);
  const place =
    (repeated ? typedPlace : (found.municipality?.name ?? typedPlace)) ?? existing?.address.place ?? '';
  if (!repeated) remarks.push(...found.remarks);
  else remarks.push(...found.remarks.filter((each) => each.weight === 'doubt'));
  const part =
    'address.part' in given
      ? given['address.part']
      : ((repeated ? undefined : found.part) ?? existing?.address.part);
  const unsourced =
    (focus ?? []).some(
      (each) => !each.source && !existing?.focus.some((other) => other.term === each.term),
    ) || sourceFieldsOf(cells).some((path) => said[path] === undefined);
  const citesList = !own && !namedSources && (!existing || unsourced);
  const cited = citesList
    ? [{ title: `Liste „${around.list}“`, publisher: 'eingereichte Liste' }]
    : (namedSources ?? []);
  const { sources, first } = withCited(said.sources ?? [], cited, around);
  if (citesList)
    remarks.push({
      weight: 'note',
      what: 'keine Quelle genannt: die Liste selbst als Quelle eingetragen',
      from: '',
    });
  const street = said['address.street'];
  const exact = street !== undefined && /\d/.test(street);
  /** Location fields by path. Values of the existing record apply only if the point is unchanged. */
  const location = (): FieldValues => {
    const { 'location.lon': lon, 'location.lat': lat } = given;
    if (lon !== undefined && lat !== undefined) {
      const about = lon === existing?.location.lon && lat === existing.location.lat ? said : given;
      return {
        'location.precision':
          said['location.precision'] ??
          guessed(
            'Lagegenauigkeit angenommen',
            PRECISION_TERMS,
            street ? (exact ? 'address' : 'street') : 'part',
          ),
        'location.radiusMetres':
          said['location.radiusMetres'] ??
          assumed('Lageradius angenommen', street ? (exact ? 50 : 300) : 1_500),
        'location.source': said['location.source'] ?? `Liste „${around.list}“`,
        'location.basis': about['location.basis'],
        'location.note': about['location.note'],
      };
    }
    const about = Object.entries(given).filter(([path]) => path.startsWith('location.'));
    if (existing)
      return {
        ...Object.fromEntries(
          Object.entries(existing.location).map(([key, value]) => [`location.${key}`, value]),
        ),
        ...Object.fromEntries(about),
      };
    for (const [path, value] of about)
      remarks.push({
        ...plainRemark('doubt', 'ohne Koordinate nicht übernommen'),
        column: headings.get(FIELDS[path as FieldPath].key) ?? FIELDS[path as FieldPath].heading,
        from: String(value),
        remedy: 'Breite und Länge ergänzen, oder die Zelle leeren',
      });
    const rough = found.municipality
      ? around.places.rough(found.municipality, part)
      : ({ lon: 0, lat: 0, precision: 'municipality', radiusMetres: 1, source: '' } as const);
    if (found.municipality) assumed('keine Koordinate: ungefähre Lage eingetragen', rough, rough.source);
    return Object.fromEntries(Object.entries(rough).map(([key, value]) => [`location.${key}`, value]));
  };
  const websites = [
    given.profile,
    existing?.profile,
    given['contact.website'],
    namedSources?.find((each) => each.url)?.url,
  ];
  const profile = websites.find((each) => each !== undefined) ?? '';
  if (!given.profile && !existing && profile)
    assumed('Profilseite: Internetseite oder Quelle genommen', profile);
  const values: FieldValues = {
    ...said,
    name,
    kind:
      said.kind ??
      guessed('Art aus dem Namen erschlossen', KIND_TERMS, amongTerms(KIND_TERMS, kindByName(name), name)),
    'operator.name': operator,
    'operator.type':
      said['operator.type'] ??
      guessed(
        'Trägerart aus dem Namen erschlossen',
        OPERATOR_TERMS,
        amongTerms(OPERATOR_TERMS, operatorTypeByName(operator), operator),
      ),
    'address.place': place,
    'address.part': part,
    ...location(),
    'phases.in':
      said['phases.in'] ??
      (PHASES_OF_ALL.length === 0
        ? []
        : assumed(
            `Phase ${PHASES_OF_ALL.join(' und ')} angenommen: alle ${String(REGION.project.sites)} Standorte waren dabei`,
            [...PHASES_OF_ALL],
          )),
    'phases.basis': said['phases.basis'] ?? (given['phases.in'] ? 'documented' : 'inferred'),
    'status.value': said['status.value'] ?? guessed('heutiger Stand angenommen', STATUS_TERMS, 'unclear'),
    'socialSpace.types': own
      ? (given['socialSpace.types'] ?? existing?.socialSpace.types ?? [])
      : [...new Set([...(existing?.socialSpace.types ?? []), ...(given['socialSpace.types'] ?? [])])],
    focus: joined<{ term: SiteRecord['focus'][number]['term']; source?: string | undefined }>(
      existing?.focus ?? [],
      focus,
      (a, b) => a.term === b.term,
      own,
      first,
    ) as SiteRecord['focus'],
    offers: joined(existing?.offers ?? [], given.offers, (a, b) => a.text === b.text, own, first),
    profile,
    sources,
    checked: said.checked ?? assumed('Prüfdatum: Tag der Übernahme', around.today),
  };
  const fallback = first ? [first] : [];
  const ids = sourceFieldsOf(values).map((path) => [path, said[path] ?? fallback]);
  return { record: nested({ ...values, ...Object.fromEntries(ids) }) as SiteRecord, remarks };
}
