import { PHASES_OF_ALL } from '../../region/constants.ts';
import type { CellFormat, Field, FieldPath, FormField } from '../fields/field.ts';
import { FIELD_LIST, type FIELDS } from '../fields/fields.ts';
import type { Source } from '../schema.ts';

/** The one source of a form, which carries everything that the form says. */
const SOURCE_FORM = {
  sourceUrl: {
    member: 'url',
    label: 'Web-Adresse der Quelle',
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

/** Keys of the fields that the form asks for, all or those of some formats. */
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

/** What is filled in: the chosen ids, or a text, which may be empty. */
export type Draft = { [Key in DraftKey]: Key extends SeveralKey ? string[] : string };

/** Keys of the fields that hold a text. */
export type TextKey = Exclude<DraftKey, SeveralKey>;

/** A field of the record as the form asks for it. */
export interface DraftField extends FormField, Pick<Field, 'format' | 'terms'> {
  readonly key: FormKey;
  readonly path: FieldPath;
}

export const FORM_FIELDS: readonly DraftField[] = FIELD_LIST.flatMap(
  ([path, { key, format, terms, form }]) =>
    form ? [{ key: key as FormKey, path, format, ...(terms && { terms }), ...form }] : [],
);

/** A field of the form's source. */
export interface SourceField extends FormField {
  readonly key: SourceKey;
  readonly member: keyof Source;
}

export const SOURCE_FIELDS: readonly SourceField[] = Object.entries(SOURCE_FORM).map(([key, form]) => ({
  key: key as SourceKey,
  section: 'belege',
  ...form,
}));

/** The sections of the form; their first fields stand in this order, the others follow in that of the columns. */
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

/** The form, section by section. */
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

/** True where a field asks for a choice of terms. */
export function isChoice(field: DraftField | SourceField): field is DraftField {
  return 'terms' in field;
}

/** True where several terms may be chosen. */
export function isSeveral(field: DraftField | SourceField): boolean {
  return isChoice(field) && field.format !== 'term';
}
