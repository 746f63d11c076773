import { manifestOf, type Manifest } from './manifest.ts';
import type { Output } from './output.ts';
import type { DerivedFile, ReadDerived, Step } from './step.ts';

export const MANIFEST = 'manifest.json';

/**
 * Runs the steps one after the other; each reads what the ones before it derived, else what is committed. Gives every
 * file with the manifest as the last. Nothing is written here. `announce` is told each step's name as it starts.
 * `keepOthers` leaves the manifest's entries of files that these steps do not derive as they are.
 */
export async function derive(
  steps: readonly Step[],
  committed: ReadDerived,
  announce: (step: string) => void,
  keepOthers = false,
): Promise<readonly Output[]> {
  const files = new Map<string, DerivedFile>();
  const read: ReadDerived = (path) => files.get(path)?.content ?? committed(path);
  for (const step of steps) {
    announce(step.name);
    for (const file of await step.run(read)) files.set(file.path, file);
  }
  const before = keepOthers ? committed(MANIFEST) : undefined;
  const kept = before === undefined ? [] : (JSON.parse(before) as Manifest).files;
  const manifest = manifestOf([...files.values()], kept);
  return [...files.values(), { path: MANIFEST, content: `${JSON.stringify(manifest, null, 1)}\n` }];
}
