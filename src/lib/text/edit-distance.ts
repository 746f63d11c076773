import { normalise } from './normalise.ts';

interface EditDistanceOptions {
  /** Distances above this are not computed exactly: any larger number is returned. */
  readonly most?: number;
  /** Measures the distance to the closest beginning of `word`. */
  readonly beginning?: boolean;
}

/**
 * Optimal string alignment distance (restricted Damerau-Levenshtein): insertions, deletions, substitutions, swaps of
 * adjacent letters.
 */
export function editDistance(
  typed: string,
  word: string,
  { most = Infinity, beginning = false }: EditDistanceOptions = {},
): number {
  if (typed.length - word.length > most || (!beginning && word.length - typed.length > most)) return most + 1;
  // `row[column]`: distance between the letters of `typed` read so far and the first `column` letters of `word`.
  let previous: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, column) => column);
  let least = 0;
  for (let at = 1; at <= typed.length; at += 1) {
    const next = [at];
    const before = least;
    least = at;
    for (let column = 1; column <= word.length; column += 1) {
      const same = typed[at - 1] === word[column - 1];
      const swapped = typed[at - 1] === word[column - 2] && typed[at - 2] === word[column - 1];
      const distance = Math.min(
        (row[column - 1] ?? 0) + (same ? 0 : 1),
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        swapped ? (previous[column - 2] ?? 0) + 1 : Infinity,
      );
      next.push(distance);
      least = Math.min(least, distance);
    }
    if (Math.min(least, before) > most) return most + 1;
    previous = row;
    row = next;
  }
  return beginning ? least : (row[word.length] ?? 0);
}

const LONGEST = 80;

/** The known word closest to a mistyped one; undefined if none is close. Ignores case and diacritics. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const most = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const typed = normalise(word.slice(0, LONGEST));
  const ranked = known
    .map((each) => ({ each, distance: editDistance(typed, normalise(each), { most }) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.each;
}
