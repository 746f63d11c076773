import type { DataSource } from './data-source.ts';
import type { HistoryEntry } from './history.ts';

/** A derived file in `manifest.json`. */
export interface ManifestEntry {
  /** Relative to `data/derived/`. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly sources: readonly DataSource[];
}

/** Content of `data/derived/` with sources and change history. */
export interface Manifest {
  readonly pipelineVersion: number;
  /** Ordered by path; excludes the manifest itself. */
  readonly files: readonly ManifestEntry[];
  /** Oldest day first. Grows only when a file changes, so that deriving again gives the same bytes. */
  readonly history: readonly HistoryEntry[];
}
