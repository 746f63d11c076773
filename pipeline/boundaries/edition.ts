import type { DataSource } from '../../src/lib/provenance/data-source.ts';
import type { Area } from './vg250.ts';

/** One edition of the boundaries, read and cleaned, before anything is dissolved. */
export interface Edition {
  /** File or package, for messages. */
  readonly file: string;
  readonly source: DataSource;
  readonly municipalities: readonly Area[];
  /** Districts and the state as the edition itself draws them, to check against; empty where it has none. */
  readonly roofs: readonly Area[];
}
