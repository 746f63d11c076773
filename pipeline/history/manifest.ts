import { createHash } from 'node:crypto';
import type { ManifestEntry } from '../../src/lib/provenance/manifest.ts';
import type { DerivedFile } from '../step/step.ts';

/** Counts up when the same inputs give other bytes. */
export const PIPELINE_VERSION = 1;

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

/** The entries of the files just derived, by path; `kept` are those of files that this run did not derive. */
export function entriesOf(
  files: readonly DerivedFile[],
  kept: readonly ManifestEntry[] = [],
): readonly ManifestEntry[] {
  const derived = files.map(describe);
  const paths = new Set(derived.map((each) => each.path));
  return [...derived, ...kept.filter((each) => !paths.has(each.path))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}
