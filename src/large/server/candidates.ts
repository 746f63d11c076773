/**
 * Which sites are compared with a municipality where there are too many to compare all: those of the municipalities
 * most like it in size, and the nearest. Inhabitants and distance weigh most in likeness, so the best are among them;
 * what is lost is a site that is far away, of another size, and alike in everything else.
 */
export interface Candidate {
  readonly ags: string;
  readonly population: number;
}

/** How many municipalities with sites are looked at: next in size upward and downward. */
const EITHER_SIDE = 100;

/** Municipalities with sites, ordered by inhabitants; asked many times. */
export function candidatesBySize<T extends Candidate>(
  places: readonly T[],
): (population: number) => readonly T[] {
  const ordered = [...places].sort((a, b) => a.population - b.population || a.ags.localeCompare(b.ags));
  return (population) => {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.population ?? 0) < population) low = middle + 1;
      else high = middle;
    }
    return ordered.slice(Math.max(0, low - EITHER_SIDE), low + EITHER_SIDE);
  };
}
