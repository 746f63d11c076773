import type { Site } from './site.ts';

/** A site as the start page needs it: without sources, notes and the external profile, which its own page shows. */
export type ListedSite = Omit<Site, 'sources' | 'notes' | 'profile' | 'location' | 'status'> & {
  readonly location: Omit<Site['location'], 'source'>;
  readonly status: Pick<Site['status'], 'value' | 'asOf'>;
};

/** Leaves out what only the profile shows, so that the start page stays small. */
export function listedSite(site: Site): ListedSite {
  const { sources: _sources, notes: _notes, profile: _profile, ...listed } = site;
  const { note: _statusNote, sources: _statusSources, ...status } = site.status;
  const { source: _locationSource, ...location } = site.location;
  const { note: _spaceNote, ...socialSpace } = site.socialSpace;
  return { ...listed, location, status, socialSpace, offers: site.offers.map(({ text }) => ({ text })) };
}

/** By place, then name, as a reader would look them up (German collation). */
export function byPlace(a: Pick<Site, 'address' | 'name'>, b: Pick<Site, 'address' | 'name'>): number {
  return a.address.place.localeCompare(b.address.place, 'de') || a.name.localeCompare(b.name, 'de');
}
