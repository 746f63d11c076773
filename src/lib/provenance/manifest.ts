import type { DataSource } from './data-source.ts';
import type { HistoryEntry } from './history.ts';

/** One derived file, as `manifest.json` lists it. */
export interface ManifestEntry {
  /** Relative to `data/derived/`. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly sources: readonly DataSource[];
}

/** What is under `data/derived/`, where it comes from, and on which days it changed. */
export interface Manifest {
  readonly pipelineVersion: number;
  /** Ordered by path; the manifest itself is not listed. */
  readonly files: readonly ManifestEntry[];
  /** The oldest day first. Grows only when a file changes, so that deriving again gives the same bytes. */
  readonly history: readonly HistoryEntry[];
}
