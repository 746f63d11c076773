import { joinList } from '../../text/format/lists.ts';
import type { SiteRecord } from '../schema.ts';
import type { Term } from '../vocabulary.ts';

type PathsOf<T> = {
  [Key in keyof T & string]-?: NonNullable<T[Key]> extends readonly unknown[] | string | number
    ? Key
    : `${Key}.${PathsOf<NonNullable<T[Key]>>}`;
}[keyof T & string];

/** Path of a field in the record, such as "status.asOf". Blocks are walked into; a list is one field. */
export type FieldPath = PathsOf<SiteRecord>;

type At<T, Path extends string> = Path extends `${infer Block}.${infer Rest}`
  ? At<NonNullable<T[Block & keyof T]>, Rest>
  : NonNullable<T[Path & keyof T]>;

/** What a field holds where it is present. */
export type ValueAt<Path extends FieldPath> = At<SiteRecord, Path>;

/** The values of some fields, by path. */
export type FieldValues = { readonly [Path in FieldPath]?: ValueAt<Path> | undefined };

/** How a field is written into one cell of a table, and read back. */
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

/** How the form asks for a field. */
export interface FormField {
  readonly section: 'einrichtung' | 'arbeit' | 'belege';
  readonly label: string;
  readonly hint?: string;
  readonly needed?: true;
  readonly inputmode?: 'numeric' | 'tel' | 'url' | 'email';
  /** Height of a text of several lines. */
  readonly rows?: number;
  /** Id of the list of suggestions. */
  readonly list?: 'gemeinden';
}

/** The one descriptor of a field. */
export interface Field {
  /** Key of the column, of a cell of an imported row and of the form; unique. */
  readonly key: string;
  /** German heading of the column, unique. */
  readonly heading: string;
  /** Other headings that people use, between bars; compared by letters and digits only. */
  readonly synonyms?: string;
  /** What belongs in the column; shown in the template. */
  readonly hint: string;
  readonly format: CellFormat;
  /** What a field of the format "term" or "terms" may say. */
  readonly terms?: readonly Term[];
  /** Carried by the list of the start page. */
  readonly listed?: true;
  /** Carried by `standorte.geojson`, as a property of this key. */
  readonly exported?: true;
  /** A column of long texts. */
  readonly wide?: true;
  readonly form?: FormField;
}

/** "Kita, Hort oder Kinderhaus". */
export function oneOfLabels(terms: readonly Term[]): string {
  return joinList(
    terms.map(({ label }) => label),
    'oder',
  );
}

/** "Adresse; Straße; Ortsteil". */
export function listedLabels(terms: readonly Term[]): string {
  return terms.map(({ label }) => label).join('; ');
}

/** A field that names sources. */
export const SOURCE_IDS = { hint: 'Kennungen: s1; s2', format: 'sourceIds' } as const;
