import type { DataSource } from '../../src/lib/provenance/data-source.ts';
import type { Area } from './vg250.ts';

/** One edition of the boundaries, read and cleaned, not yet dissolved. */
export interface Edition {
  /** File or package name, used in messages. */
  readonly file: string;
  readonly source: DataSource;
  readonly municipalities: readonly Area[];
  /** Districts and Land as the edition draws them, used for checks; empty if the edition has none. */
  readonly roofs: readonly Area[];
}
