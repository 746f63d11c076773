import { PHASES_OF_ALL } from '#region';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import type { SiteRecord, Source } from '../../src/lib/sites/schema.ts';
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
import type { Places } from './places.ts';
import type { Cited } from './understand/cited.ts';
import type { Given, Remark } from './understand/given.ts';
import { REGION } from '../step/region.ts';

/** What a record is put together from, besides the row. */
export interface Surroundings {
  readonly places: Places;
  /** ISO day. */
  readonly today: string;
  /** File name of the list, named as the source where the row names none. */
  readonly list: string;
}

/** A record as proposed, not yet checked, with what was done to make it. */
export interface Assembled {
  readonly record: SiteRecord;
  readonly remarks: readonly Remark[];
}

/** Copies without the undefined members. */
function filled<T extends object>(value: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

/** The guess where the region knows the term; else one of its own whose label the name holds, or its first. */
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

/** The record's sources with those the row names; those it has already are found again by address or title. */
function withCited(
  sources: readonly Source[],
  cited: readonly Cited[],
  around: Surroundings,
): { readonly sources: Source[]; readonly first: string | undefined } {
  const all = [...sources];
  const ids = cited.map((each) => {
    const known = all.find((source) => (each.url ? source.url === each.url : source.title === each.title));
    if (known) return known.id;
    const highest = Math.max(0, ...all.map((source) => Number(source.id.slice(1))));
    const id = `s${highest + 1}`;
    all.push(
      filled<Source>({
        id,
        url: each.url,
        title: each.title,
        publisher: each.publisher,
        published: each.published,
        seen: around.today,
        says: `Laut Liste „${around.list}“ Quelle der Angaben zu diesem Standort.`,
      }),
    );
    return id;
  });
  return { sources: all, first: ids[0] };
}

/** New terms join the old ones; where the row names a source at every entry, it is the whole list. */
function joined<T extends { source?: string | undefined }>(
  old: readonly T[],
  given: readonly T[] | undefined,
  same: (a: T, b: T) => boolean,
  whole: boolean,
  source: string | undefined,
): T[] {
  const sourced = (each: T): T => (each.source || !source ? each : { ...each, source });
  if (!given) return [...old];
  if (whole) return given.map(sourced);
  return [...old, ...given.filter((each) => !old.some((other) => same(each, other))).map(sourced)];
}

/** The place of a row as municipality and part; undefined where it cannot be told. */
export function placeOfRow(
  given: Given,
  places: Places,
): { readonly municipality: Municipality; readonly part?: string } | undefined {
  const whole = given.municipality ? places.find(given.municipality, given.postcode) : undefined;
  const place = given.place ? places.find(given.place, given.postcode) : undefined;
  if (!whole) return place;
  const differs = given.place !== undefined && place?.municipality !== whole.municipality;
  const part = differs ? given.place : (place?.part ?? whole.part);
  return { municipality: whole.municipality, ...(part ? { part } : {}) };
}

/** What the row says over what is known; empty cells leave things as they are. */
export function assemble(given: Given, existing: SiteRecord | undefined, around: Surroundings): Assembled {
  const remarks: Remark[] = [];
  const assumed = <T>(what: string, value: T, shown = String(value)): T => {
    remarks.push({ what, from: '', to: shown });
    return value;
  };
  const guessed = <Id extends string>(what: string, terms: readonly Term<Id>[], id: Id): Id =>
    assumed(what, id, termOf(terms, id).label);
  const own = given.sources !== undefined;
  const found = placeOfRow(given, around.places);
  const name = given.name ?? existing?.name ?? '';
  const operator = given.operator ?? existing?.operator.name ?? '';
  const place = own || !found ? (given.place ?? existing?.address.place ?? '') : found.municipality.name;
  const typed = given.municipality ?? given.place;
  if (!own && found && typed && place !== typed)
    remarks.push({ what: 'Gemeinde nach dem amtlichen Verzeichnis', from: typed, to: place });
  const part = given.part ?? (own ? undefined : found?.part) ?? existing?.address.part;
  const unsourced = (given.focus ?? []).some(
    (each) => !each.source && !existing?.focus.some((other) => other.term === each.term),
  );
  const citesList = !own && !given.cited && (!existing || unsourced);
  const cited = citesList
    ? [{ title: `Liste „${around.list}“`, publisher: 'eingereichte Liste' }]
    : (given.cited ?? []);
  const { sources, first } = withCited(given.sources ?? existing?.sources ?? [], cited, around);
  if (citesList)
    remarks.push({ what: 'keine Quelle genannt: die Liste selbst als Quelle eingetragen', from: '' });
  const fallback = first ? [first] : [];
  const street = given.street ?? existing?.address.street;
  const exact = street !== undefined && /\d/.test(street);
  const location = (): SiteRecord['location'] => {
    if (given.lon !== undefined && given.lat !== undefined)
      return {
        lon: given.lon,
        lat: given.lat,
        precision:
          given.precision ??
          existing?.location.precision ??
          guessed(
            'Lagegenauigkeit angenommen',
            PRECISION_TERMS,
            street ? (exact ? 'address' : 'street') : 'part',
          ),
        radiusMetres:
          given.radiusMetres ??
          existing?.location.radiusMetres ??
          assumed('Lageradius angenommen', street ? (exact ? 50 : 300) : 1_500),
        source: given.locationSource ?? existing?.location.source ?? `Liste „${around.list}“`,
      };
    if (existing) return existing.location;
    if (!found) return { lon: 0, lat: 0, precision: 'municipality', radiusMetres: 1, source: '' };
    const rough = around.places.rough(found.municipality, part);
    return assumed('keine Koordinate: ungefähre Lage eingetragen', rough, rough.source);
  };
  const websites = [
    given.profile,
    existing?.profile,
    given.website,
    given.cited?.find((each) => each.url)?.url,
  ];
  const profile = websites.find((each) => each !== undefined) ?? '';
  if (!given.profile && !existing && profile) assumed('Profilseite: Webseite oder Quelle genommen', profile);
  const record: SiteRecord = filled<SiteRecord>({
    name,
    kind:
      given.kind ??
      existing?.kind ??
      guessed('Art aus dem Namen erschlossen', KIND_TERMS, amongTerms(KIND_TERMS, kindByName(name), name)),
    operator: {
      name: operator,
      type:
        given.operatorType ??
        existing?.operator.type ??
        guessed(
          'Trägerart aus dem Namen erschlossen',
          OPERATOR_TERMS,
          amongTerms(OPERATOR_TERMS, operatorTypeByName(operator), operator),
        ),
    },
    address: filled<SiteRecord['address']>({
      street,
      postcode: given.postcode ?? existing?.address.postcode,
      place,
      part,
    }),
    location: location(),
    phases: {
      in:
        given.phases ??
        existing?.phases.in ??
        (PHASES_OF_ALL.length === 0
          ? []
          : assumed(
              `Phase ${PHASES_OF_ALL.join(' und ')} angenommen: alle ${String(REGION.project.sites)} Standorte waren dabei`,
              [...PHASES_OF_ALL],
            )),
      basis: given.phaseBasis ?? existing?.phases.basis ?? (given.phases ? 'documented' : 'inferred'),
    },
    status: filled<SiteRecord['status']>({
      value:
        given.status ??
        existing?.status.value ??
        guessed('heutiger Stand angenommen', STATUS_TERMS, 'unclear'),
      asOf: given.statusAsOf ?? existing?.status.asOf,
      note: given.statusNote ?? existing?.status.note,
      sources: given.statusSources ?? existing?.status.sources ?? fallback,
    }),
    socialSpace: filled<SiteRecord['socialSpace']>({
      types: own
        ? (given.socialSpace ?? [])
        : [...new Set([...(existing?.socialSpace.types ?? []), ...(given.socialSpace ?? [])])],
      note: given.socialSpaceNote ?? existing?.socialSpace.note,
      sources: given.socialSpaceSources ?? existing?.socialSpace.sources ?? fallback,
    }),
    focus: joined<{ term: SiteRecord['focus'][number]['term']; source?: string | undefined }>(
      existing?.focus ?? [],
      given.focus,
      (a, b) => a.term === b.term,
      own,
      first,
    ) as SiteRecord['focus'],
    offers: joined(existing?.offers ?? [], given.offers, (a, b) => a.text === b.text, own, first),
    contact: filled<SiteRecord['contact']>({
      phone: given.phone ?? existing?.contact.phone,
      website: given.website ?? existing?.contact.website,
    }),
    profile,
    sources,
    notes: given.notes ?? existing?.notes,
    checked: given.checked ?? existing?.checked ?? assumed('Prüfdatum: Tag der Übernahme', around.today),
  });
  return { record, remarks };
}
