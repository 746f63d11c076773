import type { Site } from './site.ts';

/** A site as the start page needs it: without sources, notes and the external profile, which its own page shows. */
export type ListedSite = Omit<Site, 'sources' | 'notes' | 'profile'>;

/** Leaves out what only the profile shows, so that the start page stays small. */
export function listedSite(site: Site): ListedSite {
  const { sources: _sources, notes: _notes, profile: _profile, ...listed } = site;
  const { note: _statusNote, ...rest } = site.status;
  // Empty rather than gone, so that filters and distances take both kinds of site; the start page shows neither.
  const status = { ...rest, sources: [] };
  const location = { ...site.location, source: '' };
  const { note: _spaceNote, ...socialSpace } = site.socialSpace;
  return { ...listed, location, status, socialSpace, offers: site.offers.map(({ text }) => ({ text })) };
}

/** By place, then name, as a reader would look them up (German collation). */
export function byPlace(a: Pick<Site, 'address' | 'name'>, b: Pick<Site, 'address' | 'name'>): number {
  return a.address.place.localeCompare(b.address.place, 'de') || a.name.localeCompare(b.name, 'de');
}
