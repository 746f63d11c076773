/** Which similar sites are shown in full: those that are really alike, or the nearest where none is. */
import type { ComparableMunicipality } from '../../municipalities/comparable.ts';
import type { Similarity, Wishes } from './compare.ts';
import { reasonsOf } from './words.ts';

/** Likeness from which a municipality is called alike. */
export const ALIKE_FROM = 0.6;
/** Share of the population dimension at which sizes differ by an order of magnitude: about eight times. */
const SAME_ORDER = 0.1;
/** Number of nearest sites shown where none is alike. */
const NEAREST = 3;

export interface Selection {
  /** False where no municipality with a site is alike; `full` then holds the nearest. */
  readonly alike: boolean;
  /** Shown with everything known. */
  readonly full: readonly Similarity[];
  /** Shown in brief, in the order of the results. */
  readonly rest: readonly Similarity[];
}

function isAlike(here: ComparableMunicipality, result: Similarity, wishes: Wishes): boolean {
  const size = result.features.find(({ dimension }) => dimension === 'population')?.share;
  return (
    (result.score ?? 0) >= ALIKE_FROM &&
    (size ?? 1) > SAME_ORDER &&
    reasonsOf(here, result, wishes).pro.length > 0
  );
}

const byDistance = (a: Similarity, b: Similarity): number => a.km - b.km;

/**
 * Returns the results that a page compares, in their order: those of the municipality itself, the first `most` elsewhere, and the
 * nearest. Bounds the page where a Land has thousands of sites.
 */
export function firstResults(results: readonly Similarity[], most: number): readonly Similarity[] {
  const others = results.filter((each) => !each.here);
  if (others.length <= most) return results;
  const kept = new Set([...others.slice(0, most), ...[...others].sort(byDistance).slice(0, NEAREST)]);
  return results.filter((each) => each.here || kept.has(each));
}

/** Selects among the results elsewhere; at most `limit` are shown in full. */
export function selectSimilar(
  here: ComparableMunicipality,
  results: readonly Similarity[],
  wishes: Wishes,
  limit: number,
): Selection {
  const others = results.filter((each) => !each.here);
  const like = others.filter((each) => isAlike(here, each, wishes)).slice(0, limit);
  const full = like.length > 0 ? like : [...others].sort(byDistance).slice(0, NEAREST);
  return { alike: like.length > 0, full, rest: others.filter((each) => !full.includes(each)) };
}
