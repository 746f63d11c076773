import type { Site } from './site.ts';
import { FOCUS_TERMS, type FocusId, type Term } from './vocabulary.ts';

/** A focus term and the number of sites that carry it. */
export interface FocusFacet {
  readonly term: Term<FocusId>;
  readonly count: number;
}

/** True when a source assigns the focus to the site. */
export function hasFocus(site: Site, id: FocusId): boolean {
  return site.focus.some((each) => each.term === id);
}

/** Counts the sites of every focus term, in the order of the vocabulary, zeros included. */
export function focusFacets(sites: readonly Site[]): FocusFacet[] {
  return FOCUS_TERMS.map((term) => ({
    term,
    count: sites.filter((site) => hasFocus(site, term.id)).length,
  }));
}
