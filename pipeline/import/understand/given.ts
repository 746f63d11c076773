import type { FieldPath, ValueAt } from '../../../src/lib/sites/fields/field.ts';
import type { FocusId } from '../../../src/lib/sites/vocabulary.ts';
import type { Cited } from './cited.ts';
import type { Tell } from './remark.ts';

/**
 * Parsed content of one row: record fields by path, and fields that only lists have. A field without a cell is absent;
 * `undefined` means that the row deletes the value.
 */
export type Given = { -readonly [Path in Exclude<FieldPath, 'focus'>]?: ValueAt<Path> | undefined } & {
  focus?: { term: FocusId; source?: string }[] | undefined;
  slug?: string;
  /** Municipality as written, if the list has a separate column for the place; it is looked up later. */
  municipality?: string;
  /** Sources as a list names them. Lists from our own export contain complete sources instead, as in the record. */
  cited?: Cited[];
};

/** Non-empty cells of one row by field, as text. */
export type Cells = ReadonlyMap<string, string>;

/** Parses one cell and writes the result to `given`. */
export type Reader = (given: Given, text: string, tell: Tell, cells: Cells) => void;

/** Remark about a cell that could not be parsed. */
export const NOT_TAKEN = 'nicht verstanden, nicht übernommen';

/** Joins the lines of a text with blanks. */
export function oneLine(text: string, tell: Tell): string {
  const line = text
    .split(/[\r\n]+/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .join(' ');
  if (line !== text) tell.note('Zeilenumbruch im Text entfernt', text, line);
  return line;
}
