import type { PlaceEntry } from './place.ts';
import { FIT } from './match.ts';
import type { PlaceHit, PlaceIndex } from './search.ts';
import { withEuropeanDigits } from '../../text/normalise.ts';

/** So many known postcodes make two shared digits mean the region; three shared digits always do. */
const MANY = 10;
const LEAST_SHARED = 2;
/** Towns of so many people have postcodes of their own for letterheads and P. O. boxes. */
const TOWN = 20_000;
const MOST_GUESSES = 3;

/** Known postcodes that share most first digits with the typed one, and how many they share. */
function alike(postcodes: readonly string[], typed: string): readonly string[] {
  for (let shared = typed.length - 1; shared >= LEAST_SHARED; shared -= 1) {
    const found = postcodes.filter((each) => each.startsWith(typed.slice(0, shared)));
    if (found.length > 0) return shared > LEAST_SHARED || found.length >= MANY ? found : [];
  }
  return [];
}

/** The postcode in a text that is nothing else: "PLZ 04081", "D-04081", "٠٤٠٨١". */
export function postcodeIn(text: string): string | undefined {
  return /^\s*(?:plz\s+|d[-\s]+)?(\d{5})\s*$/i.exec(withEuropeanDigits(text))?.[1];
}

/**
 * Towns whose postcodes begin like an unknown one (of a letterhead or a P. O. box), largest first. A guess: no map knows where
 * such a postcode lies.
 */
export function guessByPostcode(index: PlaceIndex, text: string): PlaceHit[] {
  const typed = postcodeIn(text);
  if (typed === undefined || index.byId.has(`plz-${typed}`)) return [];
  const known = [...index.byId.values()].filter((each) => each.kind === 'postcode');
  const near = new Set(
    alike(
      known.map((each) => each.name),
      typed,
    ),
  );
  const towns = new Map<string, PlaceEntry>();
  for (const { name, municipalities = [] } of known) {
    if (!near.has(name)) continue;
    for (const { ags } of municipalities) {
      const town = index.byId.get(`gemeinde-${ags}`);
      if (town) towns.set(ags, town);
    }
  }
  const largest = [...towns.values()].sort((a, b) => b.population - a.population);
  return largest
    .filter(({ population }, at) => at === 0 || population >= TOWN)
    .slice(0, MOST_GUESSES)
    .map((place) => ({ place, foundBy: undefined, fit: FIT.firstDigits }));
}
