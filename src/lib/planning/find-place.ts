/** Finds the municipality that a reader names; returns a German message if the name is unknown or ambiguous. */
import type { LoadedSearch } from '../municipalities/places/load-municipality-search.ts';
import { normalise } from '../text/normalise.ts';

export type Found = { readonly ags: string } | { readonly problem: string };

const MAX_EXAMPLES = 4;

/**
 * Accepts a full name or a key directly and uses the place search for other input. `names`: unique name of each
 * municipality by key. `load` may reject.
 */
export async function findPlace(
  text: string,
  names: ReadonlyMap<string, string>,
  load: () => Promise<LoadedSearch>,
): Promise<Found> {
  const wanted = text.trim();
  if (wanted === '') return { problem: 'Bitte den Namen einer Gemeinde eintragen.' };
  const named = [...names].find(([ags, name]) => ags === wanted || normalise(name) === normalise(wanted));
  if (named) return { ags: named[0] };
  const loaded = await load().catch(() => undefined);
  const found = (loaded?.search(wanted) ?? []).filter((ags) => names.has(ags));
  const [only, second] = found;
  if (!only) {
    return {
      problem: loaded?.complete
        ? `„${wanted}“ steht nicht in unserem Ortsverzeichnis: keine Gemeinde und kein Ortsteil heißt dort so.`
        : `„${wanted}“ ist nicht zu finden: Das Ortsverzeichnis ließ sich nicht laden. Vollständige Namen von Gemeinden gehen trotzdem.`,
    };
  }
  if (second === undefined) return { ags: only };
  const examples = found.slice(0, MAX_EXAMPLES).map((ags) => names.get(ags) ?? ags);
  return { problem: `„${wanted}“ ist nicht eindeutig, zum Beispiel: ${examples.join(', ')}.` };
}
