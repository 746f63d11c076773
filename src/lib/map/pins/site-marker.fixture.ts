import type { MapMark } from '../../drawing/site-marker.ts';

/** An invented mark for tests, at degrees. */
export const testMark = (slug: string, lon: number, lat: number): MapMark => ({
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
