import { createHash } from 'node:crypto';
import type { Source } from './sources.ts';
import type { DerivedFile } from './step.ts';

/** Counts up when the same inputs give other bytes. */
export const PIPELINE_VERSION = 1;

/** One derived file, as `manifest.json` lists it. */
export interface ManifestEntry {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly sources: readonly Source[];
}

/** What is under `data/derived/` and where it comes from. Without a clock: the same inputs give the same bytes. */
export interface Manifest {
  readonly pipelineVersion: number;
  /** Ordered by path; the manifest itself is not listed. */
  readonly files: readonly ManifestEntry[];
}

/** Describes a derived file by its bytes. */
export function describe(file: DerivedFile): ManifestEntry {
  const bytes = Buffer.from(file.content, 'utf8');
  return {
    path: file.path,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sources: file.sources,
  };
}

/** The manifest of the files just derived; `kept` are the entries of files that this run did not derive. */
export function manifestOf(files: readonly DerivedFile[], kept: readonly ManifestEntry[] = []): Manifest {
  const derived = files.map(describe);
  const paths = new Set(derived.map((each) => each.path));
  return {
    pipelineVersion: PIPELINE_VERSION,
    files: [...derived, ...kept.filter((each) => !paths.has(each.path))].sort((a, b) =>
      a.path < b.path ? -1 : 1,
    ),
  };
}
