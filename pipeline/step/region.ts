import { id } from '$region/region.json';
import { regionOrEnd } from '../../config/read-region.ts';
import { regionFolder } from '../../config/region-folder.js';
import { complain } from '../terminal/output.ts';

/** The region whose data are derived, from its checked `region.json`. */
export const REGION = regionOrEnd();

// Modules shared with the site import the region's files by the alias `$region`, which `svelte-kit sync` writes and tsx
// reads.
if (id !== REGION.id) {
  complain(
    `Abgeleitet würde für ${regionFolder}, die Wörter kämen aus einem anderen Ordner (${id}). Einmal „npx svelte-kit sync“ mit derselben Umgebungsvariable REGION aufrufen.`,
  );
  process.exit(1);
}

/** Prefixes of municipality keys for messages: "14" or "09 oder 14". */
export const KEYS_IN_WORDS = REGION.keys.join(' oder ');
