import type { Site } from './site.ts';

/** A site as the start page needs it: without sources and notes, which its profile shows. */
export type ListedSite = Omit<Site, 'sources' | 'notes'>;

/** Leaves out what only the profile shows, so that the start page stays small. */
export function listedSite(site: Site): ListedSite {
  const { sources: _sources, notes: _notes, ...listed } = site;
  return listed;
}

/** By place, then name, as a reader would look them up (German collation). */
export function byPlace(a: Pick<Site, 'address' | 'name'>, b: Pick<Site, 'address' | 'name'>): number {
  return a.address.place.localeCompare(b.address.place, 'de') || a.name.localeCompare(b.name, 'de');
}
