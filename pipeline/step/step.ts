import type { DataSource } from '../../src/lib/provenance/data-source.ts';

/** One file to be written under `data/derived/`, complete in memory. */
export interface DerivedFile {
  /** Relative to `data/derived/`, with forward slashes. */
  readonly path: string;
  /** The whole text; ends with a line break. */
  readonly content: string;
  /** Everything the file is derived from, in the order the manifest shows. */
  readonly sources: readonly DataSource[];
}

/** Text of a derived file: as derived earlier in this run, otherwise as committed; undefined where there is none. */
export type ReadDerived = (path: string) => string | undefined;

/** One step of `npm run data`: reads its inputs, checks and derives. `files/output.ts` writes, after the last step. */
export interface Step {
  /** German, one word; for progress and `--only`. */
  readonly name: string;
  /** Throws a `DataProblem` where the inputs are not right. */
  run(derived: ReadDerived): Promise<readonly DerivedFile[]>;
}
