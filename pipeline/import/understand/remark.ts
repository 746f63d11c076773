import { valueText } from '../../../src/lib/sites/record/problem.ts';

/**
 * Weight of a remark: a note tells how a cell was read, a doubt prevents writing the row until a person has checked it,
 * a refusal tells what is missing or wrong.
 */
export type Weight = 'note' | 'doubt' | 'refusal';

/** A German remark about a cell, a row or the list. */
export interface Remark {
  readonly weight: Weight;
  /** Heading of the column as the list writes it; absent for remarks about a row or the list. */
  readonly column?: string;
  readonly what: string;
  /** Text of the cell; empty if there is none. */
  readonly from: string;
  /** The value taken, or the probable meaning. */
  readonly to?: string;
  readonly remedy?: string;
}

/** Collects remarks about one cell. */
export interface Tell {
  /** Reports how the cell was read; nothing is lost. */
  note(what: string, from: string, to?: string): void;
  /** Reports that the cell or a part of it was not taken or only guessed. `to` is the probable value. */
  doubt(what: string, from: string, to?: string, remedy?: string): void;
}

/**
 * Collects remarks about the cells of a column. A class, because closures would be created for every cell of a list.
 */
class ColumnTell implements Tell {
  readonly #remarks: Remark[];
  readonly #column: string | undefined;

  constructor(remarks: Remark[], column: string | undefined) {
    this.#remarks = remarks;
    this.#column = column;
  }

  note(what: string, from: string, to?: string): void {
    this.#add('note', what, from, to);
  }

  doubt(what: string, from: string, to?: string, remedy?: string): void {
    this.#add('doubt', what, from, to, remedy);
  }

  #add(weight: Weight, what: string, from: string, to?: string, remedy?: string): void {
    this.#remarks.push({
      weight,
      ...(this.#column === undefined ? {} : { column: this.#column }),
      what,
      from,
      ...(to === undefined ? {} : { to }),
      ...(remedy === undefined ? {} : { remedy }),
    });
  }
}

/** Returns a collector for remarks about one column. */
export function tellInto(remarks: Remark[], column: string | undefined): Tell {
  return new ColumnTell(remarks, column);
}

/** Formats a remark as a sentence without its column. */
export function remarkSentence({ weight, what, from, to, remedy }: Remark): string {
  const before = from === '' ? '' : `: „${valueText(from)}“`;
  const meant = weight === 'note' ? ' → ' : ' → gemeint vielleicht ';
  const after = to === undefined ? '' : `${from === '' ? ': ' : meant}„${valueText(to)}“`;
  return what + before + after + (remedy === undefined ? '' : ` → ${remedy}`);
}

/** Formats a remark as a sentence that starts with its column. */
export function remarkText(remark: Remark): string {
  const sentence = remarkSentence(remark);
  return remark.column === undefined ? sentence : `Spalte „${valueText(remark.column)}“: ${sentence}`;
}

/** Creates a remark about a row or a list. */
export function plainRemark(weight: Weight, what: string): Remark {
  return { weight, what, from: '' };
}
