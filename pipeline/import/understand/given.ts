import type { FieldPath, ValueAt } from '../../../src/lib/sites/fields/field.ts';
import type { FocusId } from '../../../src/lib/sites/vocabulary.ts';
import type { Cited } from './cited.ts';
import type { Tell } from './remark.ts';

/**
 * What one row says, understood: fields of the record by their path, and what only lists have. What it does not say is
 * missing; `undefined` stands for a value that the row deletes.
 */
export type Given = { -readonly [Path in Exclude<FieldPath, 'focus'>]?: ValueAt<Path> | undefined } & {
  focus?: { term: FocusId; source?: string }[] | undefined;
  slug?: string;
  /** The municipality as written, where the place is another; which one is meant is found later. */
  municipality?: string;
  /** Sources as a list names them; our own export gives complete ones, as the record has them. */
  cited?: Cited[];
};

/** The cells of one row by field, as text; empty ones are missing. */
export type Cells = ReadonlyMap<string, string>;

/** Understands one cell and writes what it says into `given`. */
export type Reader = (given: Given, text: string, tell: Tell, cells: Cells) => void;

/** The remark of a cell that nothing could be made of. */
export const NOT_TAKEN = 'nicht verstanden, nicht übernommen';

/** A text on one line. */
export function oneLine(text: string, tell: Tell): string {
  const line = text
    .split(/[\r\n]+/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .join(' ');
  if (line !== text) tell.note('Zeilenumbruch im Text entfernt', text, line);
  return line;
}
