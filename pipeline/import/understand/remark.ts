import { valueText } from '../../../src/lib/sites/record/problem.ts';

/**
 * How much a remark weighs: a note says what was understood and how, a doubt keeps a row from being written until a
 * person has looked, a refusal says what is missing or wrong.
 */
export type Weight = 'note' | 'doubt' | 'refusal';

/** Something done to a cell, left undone or wrong with it. German. */
export interface Remark {
  readonly weight: Weight;
  /** Heading of the column, as the list writes it; missing where the remark is about the row or the list. */
  readonly column?: string;
  readonly what: string;
  /** Text of the cell; empty where there is none. */
  readonly from: string;
  /** What it was taken for, or what it most likely means. */
  readonly to?: string;
  /** What the editor should do. */
  readonly remedy?: string;
}

/** Takes down remarks about one cell. */
export interface Tell {
  /** The cell was understood; nothing of it is lost. */
  note(what: string, from: string, to?: string): void;
  /** The cell, or a piece of it, was not taken or only guessed. `to` is the likely right value. */
  doubt(what: string, from: string, to?: string, remedy?: string): void;
}

/** Takes down remarks about the cells of a column. A class: closures would be made for every cell of a list. */
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

/** Takes down remarks about the cells of a column. */
export function tellInto(remarks: Remark[], column: string | undefined): Tell {
  return new ColumnTell(remarks, column);
}

/** A remark as one sentence, without its column. */
export function remarkSentence({ weight, what, from, to, remedy }: Remark): string {
  const before = from === '' ? '' : `: „${valueText(from)}“`;
  const meant = weight === 'note' ? ' → ' : ' → gemeint vielleicht ';
  const after = to === undefined ? '' : `${from === '' ? ': ' : meant}„${valueText(to)}“`;
  return what + before + after + (remedy === undefined ? '' : ` → ${remedy}`);
}

/** A remark as one sentence that begins with its column. */
export function remarkText(remark: Remark): string {
  const sentence = remarkSentence(remark);
  return remark.column === undefined ? sentence : `Spalte „${valueText(remark.column)}“: ${sentence}`;
}

/** A remark about a row or a list. */
export function plainRemark(weight: Weight, what: string): Remark {
  return { weight, what, from: '' };
}
