import type { CellFormat, Field } from '../fields/field.ts';
import { FIELD_LIST, valueAt } from '../fields/fields.ts';
import type { SiteRecord, Source } from '../schema.ts';
import type { SiteMunicipality } from '../site.ts';
import { FOCUS_TERMS, termOf } from '../vocabulary.ts';
import { offersCell, sourcesCell } from './cells.ts';

/** Input of a table row: a record, its slug, and its municipality where known. */
export interface RowSource {
  readonly slug: string;
  readonly record: SiteRecord;
  readonly municipality?: SiteMunicipality;
}

/** A column of the sites' table; download, template and import share it. */
export interface Column extends Pick<Field, 'key' | 'heading' | 'hint' | 'wide'> {
  /** Format of the record's field; absent for derived values, which are text. */
  readonly format?: CellFormat;
  readonly cell: (row: RowSource) => string;
}

type Write = (value: unknown, field: Field) => string;

const asItIs: Write = (value) => value as string;
const joined: Write = (values) => (values as readonly (string | number)[]).join('; ');
/** Writes a number with a decimal comma, which German spreadsheets read as a number. */
const decimal: Write = (value) => String(value).replace('.', ',');
const labelOf = (id: unknown, { terms = [] }: Field): string => termOf(terms, id as string).label;

/** Writers of a value's cell, by format. */
const WRITE: { readonly [Format in CellFormat]: Write } = {
  text: asItIs,
  street: asItIs,
  place: asItIs,
  postcode: asItIs,
  phone: asItIs,
  email: asItIs,
  url: asItIs,
  vagueDate: asItIs,
  day: asItIs,
  number: decimal,
  degrees: decimal,
  term: labelOf,
  terms: (ids, field) => (ids as string[]).map((id) => labelOf(id, field)).join('; '),
  phases: joined,
  sourceIds: joined,
  focus: (entries) =>
    (entries as SiteRecord['focus'])
      .map((each) => `${termOf(FOCUS_TERMS, each.term).label} [${each.source}]`)
      .join('; '),
  offers: (entries) => offersCell(entries as SiteRecord['offers']),
  sources: (entries) => sourcesCell(entries as Source[]),
};

/** All columns in order: fields of the record, then derived values. */
export const COLUMNS: readonly Column[] = [
  ...FIELD_LIST.map(([path, field]): Column => ({
    ...field,
    cell: ({ record }) => {
      const value = valueAt(record, path);
      return value === undefined ? '' : WRITE[field.format](value, field);
    },
  })),
  {
    key: 'slug',
    heading: 'Kennung',
    hint: 'Name der Datei; bei neuen Zeilen leer lassen',
    cell: ({ slug }) => slug,
  },
  {
    key: 'ags',
    heading: 'AGS',
    hint: 'amtlicher Gemeindeschlüssel; wird berechnet',
    cell: ({ municipality }) => municipality?.ags ?? '',
  },
  {
    key: 'district',
    heading: 'Kreis',
    hint: 'wird berechnet',
    cell: ({ municipality }) => municipality?.district ?? '',
  },
];

/** Returns the table of sites: headings first, then one row a site. */
export function tableOf(rows: readonly RowSource[]): string[][] {
  return [COLUMNS.map((each) => each.heading), ...rows.map((row) => COLUMNS.map((each) => each.cell(row)))];
}
