import * as de from '$region/words/de.json';
import { slugOf } from '../../municipalities/paths.ts';
import { PHASES } from '../../region/constants.ts';
import type { CellFormat, FieldPath, FieldValues } from '../fields/field.ts';
import { nested, sourceFieldsOf } from '../fields/fields.ts';
import type { SiteRecord } from '../schema.ts';
import { FORM_FIELDS, SOURCE_FIELDS, type Draft, type DraftKey } from './form-fields.ts';
import { MIDDLE } from './middle.ts';
import type { Problem, PathKey } from './problem.ts';
import { ruleProblems } from './rules.ts';
import { validateRecord } from './validate.ts';

/** A municipality in the form: centre (degrees) and radius (metres) of a circle that contains all of it. */
export interface DraftPlace {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly radiusMetres: number;
}

/** Returns the form field of a path in the record. */
function fieldOf(path: readonly PathKey[]): DraftKey {
  const [block, , member] = path;
  const number = path.findIndex((step) => typeof step === 'number');
  const text = path.slice(0, number < 0 ? undefined : number).join('.');
  const found =
    FORM_FIELDS.find((each) => each.path === text) ??
    FORM_FIELDS.find((each) => each.path.startsWith(`${String(block)}.`)) ??
    (block === 'sources' ? SOURCE_FIELDS.find((each) => each.member === member) : undefined);
  return found?.key ?? 'name';
}

const filledText = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-•*]\s+/, '').trim())
    .filter((line) => line !== '');

/** Parses a number; returns any other text unchanged, so that the schema reports it. */
function numberIn(text: string): unknown {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() === '' ? undefined : Number.isNaN(number) ? text : number;
}

/** Converters from an answer to a value, by format; other formats keep the text. */
const VALUE: { readonly [Format in CellFormat]?: (answer: never) => unknown } = {
  phases: (ids: string[]) => ids.map(Number),
  terms: (ids: string[]) => ids,
  focus: (ids: string[]) => ids.map((term) => ({ term, source: 's1' })),
  offers: (text: string) => lines(text).map((each) => ({ text: each, source: 's1' })),
  number: numberIn,
};

function recordValue(draft: Draft, place: DraftPlace | undefined, today: string): unknown {
  const answers = FORM_FIELDS.map(({ key, path, format }) => [
    path,
    (VALUE[format] ?? filledText)(draft[key] as never),
  ]);
  const source = SOURCE_FIELDS.flatMap(({ key, member }) => {
    const text = filledText(draft[key]);
    return text === undefined ? [] : [[member, text]];
  });
  const values = {
    ...(Object.fromEntries(answers) as FieldValues),
    'location.lon': place?.lon ?? MIDDLE.lon,
    'location.lat': place?.lat ?? MIDDLE.lat,
    'location.precision': 'municipality',
    'location.radiusMetres': place?.radiusMetres ?? 1,
    'location.source': 'Gemeindeverzeichnis, Mittelpunkt der Gemeinde',
    ...(PHASES > 0 ? { 'phases.basis': 'documented' } : {}),
    sources: [{ id: 's1', seen: today, ...Object.fromEntries(source) }],
    checked: today,
  } as FieldValues;
  const ids = sourceFieldsOf(values).map((path): [FieldPath, string[]] => [path, ['s1']]);
  return nested({ ...values, ...Object.fromEntries(ids) });
}

/** A problem of a form field. */
export interface DraftProblem {
  readonly field: DraftKey;
  readonly text: string;
}

/** Builds the record of a filled form, or lists its problems by field. `today` is an ISO day. */
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
  const problems: DraftProblem[] = found.map((each) => ({
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
