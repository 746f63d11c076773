import { de, PHASES, PHASES_OF_ALL } from '#region';
import type { PhaseId } from '../../region/phase-terms.ts';
import { slugOf } from '../../municipalities/paths.ts';
import type { SiteRecord } from '../schema.ts';
import type { FocusId, KindId, OperatorTypeId, SocialSpaceId, StatusId } from '../vocabulary.ts';
import { MIDDLE } from './middle.ts';
import { pathText, type Problem, type Step } from './problem.ts';
import { ruleProblems } from './rules.ts';
import { validateRecord } from './validate.ts';

/** What the form asks for. One source carries everything; texts may be empty. */
export interface Draft {
  name: string;
  kind: KindId | '';
  operator: string;
  operatorType: OperatorTypeId | '';
  street: string;
  postcode: string;
  place: string;
  part: string;
  /** Numbers of the project's phases, as texts. */
  phases: PhaseId[];
  status: StatusId;
  statusAsOf: string;
  statusNote: string;
  socialSpace: SocialSpaceId[];
  socialSpaceNote: string;
  focus: FocusId[];
  /** One a line. */
  offers: string;
  phone: string;
  website: string;
  profile: string;
  sourceUrl: string;
  sourceTitle: string;
  sourcePublisher: string;
  sourcePublished: string;
  sourceSays: string;
  notes: string;
}

/** A municipality as the form knows it: its centre (degrees) and a radius (metres) that surely holds the site. */
export interface DraftPlace {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly radiusMetres: number;
}

/** An empty form. */
export function emptyDraft(): Draft {
  return {
    name: '',
    kind: '',
    operator: '',
    operatorType: '',
    street: '',
    postcode: '',
    place: '',
    part: '',
    phases: PHASES_OF_ALL.map((each): PhaseId => `${each}`),
    status: 'unclear',
    statusAsOf: '',
    statusNote: '',
    socialSpace: [],
    socialSpaceNote: '',
    focus: [],
    offers: '',
    phone: '',
    website: '',
    profile: '',
    sourceUrl: '',
    sourceTitle: '',
    sourcePublisher: '',
    sourcePublished: '',
    sourceSays: '',
    notes: '',
  };
}

/** Which field of the form a place in the record is. */
const FIELD_OF: Readonly<Record<string, keyof Draft>> = {
  name: 'name',
  kind: 'kind',
  'operator.name': 'operator',
  'operator.type': 'operatorType',
  'address.street': 'street',
  'address.postcode': 'postcode',
  'address.place': 'place',
  'address.part': 'part',
  'status.asOf': 'statusAsOf',
  'status.note': 'statusNote',
  'socialSpace.note': 'socialSpaceNote',
  'contact.phone': 'phone',
  'contact.website': 'website',
  profile: 'profile',
  'sources[1].url': 'sourceUrl',
  'sources[1].title': 'sourceTitle',
  'sources[1].publisher': 'sourcePublisher',
  'sources[1].published': 'sourcePublished',
  'sources[1].says': 'sourceSays',
  notes: 'notes',
};

/** Fields of the form that are lists in the record. */
const LISTS = ['offers', 'focus', 'phases'] as const;

function fieldOf(path: readonly Step[]): keyof Draft {
  const list = LISTS.find((each) => each === path[0]);
  return FIELD_OF[pathText(path)] ?? list ?? 'name';
}

/** The members that say something. */
function filled(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(([, each]) => typeof each !== 'string' || each.trim() !== ''),
  );
}

function recordValue(draft: Draft, place: DraftPlace | undefined, today: string): unknown {
  return filled({
    name: draft.name,
    kind: draft.kind,
    operator: filled({ name: draft.operator, type: draft.operatorType }),
    address: filled({
      street: draft.street,
      postcode: draft.postcode,
      place: draft.place,
      part: draft.part,
    }),
    location: {
      lon: place?.lon ?? MIDDLE.lon,
      lat: place?.lat ?? MIDDLE.lat,
      precision: 'municipality',
      radiusMetres: place?.radiusMetres ?? 1,
      source: 'Gemeindeverzeichnis, Mittelpunkt der Gemeinde',
    },
    ...(PHASES > 0 ? { phases: { in: draft.phases.map(Number), basis: 'documented' } } : {}),
    status: filled({
      value: draft.status,
      asOf: draft.statusAsOf,
      note: draft.statusNote,
      sources: ['s1'],
    }),
    socialSpace: filled({ types: draft.socialSpace, note: draft.socialSpaceNote, sources: ['s1'] }),
    focus: draft.focus.map((term) => ({ term, source: 's1' })),
    offers: draft.offers
      .split('\n')
      .map((line) => line.replace(/^\s*[-•*]\s+/, '').trim())
      .filter((line) => line !== '')
      .map((text) => ({ text, source: 's1' })),
    contact: filled({ phone: draft.phone, website: draft.website }),
    profile: draft.profile,
    sources: [
      filled({
        id: 's1',
        url: draft.sourceUrl,
        title: draft.sourceTitle,
        publisher: draft.sourcePublisher,
        published: draft.sourcePublished,
        seen: today,
        says: draft.sourceSays,
      }),
    ],
    notes: draft.notes,
    checked: today,
  });
}

/** A problem at a field of the form. */
export interface DraftProblem {
  readonly field: keyof Draft;
  readonly text: string;
}

/** The record a filled form makes, or what is still missing or wrong, field by field. `today` is an ISO day. */
export function recordFromDraft(
  draft: Draft,
  places: readonly DraftPlace[],
  today: string,
): { readonly record: SiteRecord; readonly slug: string } | { readonly problems: readonly DraftProblem[] } {
  const place = places.find((each) => each.name.toLowerCase() === draft.place.trim().toLowerCase());
  const result = validateRecord(recordValue(place ? { ...draft, place: place.name } : draft, place, today));
  const found: readonly Problem[] =
    'record' in result
      ? ruleProblems(result.record, today).filter((each) => each.level === 'error')
      : result.problems;
  const problems = found.map((each) => ({
    field: fieldOf(each.path),
    text: each.problem === 'fehlt' ? 'bitte ausfüllen' : `${each.problem}: ${each.remedy}`,
  }));
  if (draft.place.trim() !== '' && !place)
    problems.push({
      field: 'place',
      text: `keine Gemeinde ${de.within}: bitte einen Namen aus der Liste wählen`,
    });
  if (problems.length > 0 || !('record' in result)) return { problems };
  const slug = slugOf(`${result.record.name} ${result.record.address.place}`).slice(0, 80).replace(/-+$/, '');
  return { record: result.record, slug };
}
