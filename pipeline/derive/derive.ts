import type { Manifest } from '../../src/lib/provenance/manifest.ts';
import { SITES_PATH, withChanges } from '../history/history.ts';
import { entriesOf, PIPELINE_VERSION } from '../history/manifest.ts';
import type { Output } from '../files/output.ts';
import type { DerivedFile, ReadDerived, Step } from '../step/step.ts';

export const MANIFEST = 'manifest.json';

type OldManifest = Omit<Manifest, 'history'> & { readonly history?: undefined };

/**
 * Runs the steps one after the other; each reads what the ones before it derived, else what is committed. Gives every
 * file with the manifest as the last. Nothing is written here. `announce` is told each step's name as it starts.
 * `today` (ISO day) dates what differs from the committed files. `keepOthers` leaves the manifest's entries of files
 * that these steps do not derive as they are.
 */
export async function derive(
  steps: readonly Step[],
  committed: ReadDerived,
  announce: (step: string) => void,
  today: string,
  keepOthers = false,
): Promise<readonly Output[]> {
  const files = new Map<string, DerivedFile>();
  const read: ReadDerived = (path) => files.get(path)?.content ?? committed(path);
  for (const step of steps) {
    announce(step.name);
    for (const file of await step.run(read)) files.set(file.path, file);
  }
  const committedText = committed(MANIFEST);
  const before =
    committedText === undefined ? undefined : (JSON.parse(committedText) as Manifest | OldManifest);
  const entries = entriesOf([...files.values()], keepOthers ? before?.files : []);
  // A manifest from before there was a history: everything counts as first published today.
  const old = before?.history
    ? { files: before.files, sites: committed(SITES_PATH) }
    : { files: [], sites: undefined };
  const manifest: Manifest = {
    pipelineVersion: PIPELINE_VERSION,
    files: entries,
    history: withChanges(before?.history ?? [], old, { files: entries, sites: read(SITES_PATH) }, today),
  };
  return [...files.values(), { path: MANIFEST, content: `${JSON.stringify(manifest, null, 1)}\n` }];
}
