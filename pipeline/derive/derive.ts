import type { Manifest } from '../../src/lib/provenance/manifest.ts';
import { SITES_PATH, withChanges } from '../history/history.ts';
import { entriesOf, PIPELINE_VERSION } from '../history/manifest.ts';
import type { Output } from '../files/output.ts';
import type { DerivedFile, ReadDerived, Step } from '../step/step.ts';

export const MANIFEST = 'manifest.json';

type OldManifest = Omit<Manifest, 'history'> & { readonly history?: undefined };

/**
 * Runs the steps in order and returns all files, the manifest last; writes nothing. A step reads the files of earlier
 * steps, else the committed ones. `announce` receives the name of each step as it starts. `today` (ISO day) dates the
 * differences to the committed files. `keepOthers` keeps the manifest entries of files that these steps do not derive.
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
  // A manifest without a history is from an older version: then everything counts as first published today.
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
