import type { DataSource } from '../../src/lib/provenance/data-source.ts';

/** A file to be written under `data/derived/`, complete in memory. */
export interface DerivedFile {
  /** Relative to `data/derived/`, with forward slashes. */
  readonly path: string;
  /** Whole text; ends with a line break. */
  readonly content: string;
  /** All sources of the file, in the order the manifest shows. */
  readonly sources: readonly DataSource[];
}

/** Returns the text of a derived file: from this run, otherwise the committed one; undefined if there is none. */
export type ReadDerived = (path: string) => string | undefined;

/** A step of `npm run data`: reads its inputs, checks and derives. `files/output.ts` writes after the last step. */
export interface Step {
  /** One German word, for progress and `--only`. */
  readonly name: string;
  /** Throws a `DataProblem` if the inputs are invalid. */
  run(derived: ReadDerived): Promise<readonly DerivedFile[]>;
}
