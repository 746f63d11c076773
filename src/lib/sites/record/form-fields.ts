import { PHASES_OF_ALL } from '../../region/constants.ts';
import type { CellFormat, Field, FieldPath, FormField } from '../fields/field.ts';
import { FIELD_LIST, type FIELDS } from '../fields/fields.ts';
import type { Source } from '../schema.ts';

/** Fields of the form's single source, which all statements of the form cite. */
const SOURCE_FORM = {
  sourceUrl: {
    member: 'url',
    label: 'Internetadresse der Quelle',
    hint: 'leer lassen, wenn nur gedruckt',
    inputmode: 'url',
  },
  sourceTitle: {
    member: 'title',
    label: 'Worum geht es dort?',
    hint: 'in eigenen Worten: Seite des Trägers über die Kita',
    needed: true,
  },
  sourcePublisher: {
    member: 'publisher',
    label: 'Herausgeber',
    hint: 'Zeitung, Träger, Stadt',
    needed: true,
  },
  sourcePublished: { member: 'published', label: 'Erschienen', hint: '2018, 2018-05 oder 2018-05-12' },
  sourceSays: {
    member: 'says',
    label: 'Was belegt die Quelle?',
    hint: 'kurz und ohne Namen von Personen',
    needed: true,
    rows: 3,
  },
} as const satisfies Readonly<
  Record<string, Omit<FormField, 'section'> & { readonly member: Exclude<keyof Source, 'id' | 'seen'> }>
>;

type SourceKey = keyof typeof SOURCE_FORM;

/** Keys of form fields, all or those of some formats. */
type FormKey<Format extends CellFormat = CellFormat> = {
  [Path in FieldPath]: (typeof FIELDS)[Path] extends {
    form: object;
    format: Format;
    key: infer Key extends string;
  }
    ? Key
    : never;
}[FieldPath];

type SeveralKey = FormKey<'terms' | 'focus' | 'phases'>;
export type DraftKey = FormKey | SourceKey;

/** Answers: chosen ids, or a text, possibly empty. */
export type Draft = { [Key in DraftKey]: Key extends SeveralKey ? string[] : string };

/** Keys of text fields. */
export type TextKey = Exclude<DraftKey, SeveralKey>;

/** A form field with its path in the record. */
export interface DraftField extends FormField, Pick<Field, 'format' | 'terms'> {
  readonly key: FormKey;
  readonly path: FieldPath;
}

export const FORM_FIELDS: readonly DraftField[] = FIELD_LIST.flatMap(
  ([path, { key, format, terms, form }]) =>
    form ? [{ key: key as FormKey, path, format, ...(terms && { terms }), ...form }] : [],
);

/** A form field of the source. */
export interface SourceField extends FormField {
  readonly key: SourceKey;
  readonly member: keyof Source;
}

export const SOURCE_FIELDS: readonly SourceField[] = Object.entries(SOURCE_FORM).map(([key, form]) => ({
  key: key as SourceKey,
  section: 'belege',
  ...form,
}));

/** Sections of the form; `first` lists their leading fields, the others follow in the order of the columns. */
const SECTIONS = [
  {
    id: 'einrichtung',
    heading: 'Die Einrichtung',
    first: ['name', 'operator', 'kind', 'operatorType', 'place', 'part', 'street'],
  },
  {
    id: 'arbeit',
    heading: 'Die Arbeit als Eltern-Kind-Zentrum',
    first: ['phases', 'status', 'statusAsOf', 'statusNote', 'focus'],
  },
  { id: 'belege', heading: 'Die Belege', first: ['profile', ...SOURCE_FIELDS.map(({ key }) => key)] },
] as const satisfies readonly {
  id: FormField['section'];
  heading: string;
  first: readonly DraftKey[];
}[];

/** Form fields by section. */
export const FORM_SECTIONS = SECTIONS.map(({ id, heading, first }) => {
  const keys: readonly DraftKey[] = first;
  const place = (field: DraftField | SourceField): number =>
    keys.includes(field.key) ? keys.indexOf(field.key) : keys.length;
  const fields = [...FORM_FIELDS, ...SOURCE_FIELDS].filter(({ section }) => section === id);
  return { id, heading, fields: fields.sort((a, b) => place(a) - place(b)) };
});

/** An empty form. */
export function emptyDraft(): Draft {
  const empty = Object.fromEntries(
    [...FORM_FIELDS, ...SOURCE_FIELDS].map((each) => [each.key, isSeveral(each) ? [] : '']),
  ) as unknown as Draft;
  return { ...empty, phases: PHASES_OF_ALL.map(String), status: 'unclear' };
}

/** True for fields that offer terms. */
export function isChoice(field: DraftField | SourceField): field is DraftField {
  return 'terms' in field;
}

/** True for fields that allow several terms. */
export function isSeveral(field: DraftField | SourceField): boolean {
  return isChoice(field) && field.format !== 'term';
}
