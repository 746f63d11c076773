import { joinList } from '../../text/format/lists.ts';
import type { SiteRecord } from '../schema.ts';
import type { Term } from '../vocabulary.ts';

type PathsOf<T> = {
  [Key in keyof T & string]-?: NonNullable<T[Key]> extends readonly unknown[] | string | number
    ? Key
    : `${Key}.${PathsOf<NonNullable<T[Key]>>}`;
}[keyof T & string];

/** Path of a field in the record, such as "status.asOf". A list is one field. */
export type FieldPath = PathsOf<SiteRecord>;

type At<T, Path extends string> = Path extends `${infer Block}.${infer Rest}`
  ? At<NonNullable<T[Block & keyof T]>, Rest>
  : NonNullable<T[Path & keyof T]>;

/** Value of a field where present. */
export type ValueAt<Path extends FieldPath> = At<SiteRecord, Path>;

/** The values of some fields, by path. */
export type FieldValues = { readonly [Path in FieldPath]?: ValueAt<Path> | undefined };

/** Format of a field in a table's cell. */
export type CellFormat =
  | 'text'
  | 'street'
  | 'place'
  | 'postcode'
  | 'phone'
  | 'email'
  | 'url'
  | 'vagueDate'
  | 'day'
  | 'number'
  | 'degrees'
  | 'term'
  | 'terms'
  | 'phases'
  | 'sourceIds'
  | 'focus'
  | 'offers'
  | 'sources';

/** A field of the form. */
export interface FormField {
  readonly section: 'einrichtung' | 'arbeit' | 'belege';
  readonly label: string;
  readonly hint?: string;
  readonly needed?: true;
  readonly inputmode?: 'numeric' | 'tel' | 'url' | 'email';
  /** Height of a multi-line input, lines. */
  readonly rows?: number;
  /** Id of the `datalist` with suggestions. */
  readonly list?: 'gemeinden';
}

/** Descriptor of a field; columns, import, form, list and export follow from it. */
export interface Field {
  /** Unique key in columns, imported rows and form. */
  readonly key: string;
  /** Unique German heading of the column. */
  readonly heading: string;
  /** Other headings in use, separated by bars; compared by letters and digits only. */
  readonly synonyms?: string;
  /** German hint shown in the template: what belongs in the column. */
  readonly hint: string;
  readonly format: CellFormat;
  /** Allowed terms of the formats "term" and "terms". */
  readonly terms?: readonly Term[];
  /** Part of what the explorer loads of a site (listing/listed-site.ts). */
  readonly listed?: true;
  /** A property of `standorte.geojson`, named by `key`. */
  readonly exported?: true;
  /** A column of long texts. */
  readonly wide?: true;
  readonly form?: FormField;
}

/** Joins labels: "Kita, Hort oder Kinderhaus". */
export function oneOfLabels(terms: readonly Term[]): string {
  return joinList(
    terms.map(({ label }) => label),
    'oder',
  );
}

/** Joins labels: "Adresse; Straße; Ortsteil". */
export function listedLabels(terms: readonly Term[]): string {
  return terms.map(({ label }) => label).join('; ');
}

/** Hint and format of a field that holds source ids. */
export const SOURCE_IDS = { hint: 'Kennungen: s1; s2', format: 'sourceIds' } as const;
