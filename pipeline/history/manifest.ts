import { createHash } from 'node:crypto';
import type { ManifestEntry } from '../../src/lib/provenance/manifest.ts';
import type { DerivedFile } from '../step/step.ts';

/** Must be increased when the same inputs give other bytes. */
export const PIPELINE_VERSION = 1;

/** Returns the manifest entry of a derived file: size in bytes, checksum, sources. */
export function describe(file: DerivedFile): ManifestEntry {
  const bytes = Buffer.from(file.content, 'utf8');
  return {
    path: file.path,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sources: file.sources,
  };
}

/**
 * Returns the entries of the derived files, ordered by path; `kept` are entries of files that this run did not derive.
 */
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
