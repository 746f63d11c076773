import type { SiteMarker } from '../../drawing/site-marker.ts';

/** Invented marker for tests; position in degrees. */
export const testMarker = (slug: string, lon: number, lat: number): SiteMarker => ({
  slug,
  name: `Testkita ${slug}`,
  lon,
  lat,
  kind: 'kita',
  status: 'unclear',
  statusLabel: 'heutiger Stand ungeklärt',
  exact: true,
  radiusMetres: 50,
  href: `/standorte/${slug}/`,
});
