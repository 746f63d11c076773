import { describe, expect, test } from 'vitest';
import type { MapMark } from '../mark.ts';
import { gridItems, itemsInView, sitePoints } from './cluster.ts';

const mark = (slug: string, lon: number, lat: number): MapMark => ({
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
const point = (properties: Record<string, unknown>) => ({
  geometry: { type: 'Point' as const, coordinates: [13, 51] },
  properties,
});

describe('many sites', () => {
  test('a source point carries its coordinate as lon, lat', () => {
    expect(sitePoints([mark('a', 13.5, 51)]).features[0]?.geometry.coordinates).toEqual([13.5, 51]);
  });

  test('what lies in several tiles is drawn once, what is filtered away not at all', () => {
    const marks = new Map([['a', mark('a', 13, 51)]]);
    const features = [
      point({ slug: 'a' }),
      point({ slug: 'a' }),
      point({ slug: 'gone' }),
      point({ cluster: true, cluster_id: 7, point_count: 12 }),
    ];
    expect(itemsInView(features, marks).map((each) => each.key)).toEqual(['a', 'cluster-7']);
  });

  test('the drawing counts neighbours together and loses none', () => {
    const marks = Array.from({ length: 500 }, (_, index) =>
      mark(`t${index}`, 12 + (index % 25) * 0.11, 50.3 + Math.floor(index / 25) * 0.06),
    );
    const items = gridItems(marks);
    const total = items.reduce((sum, each) => sum + ('cluster' in each ? each.cluster.count : 1), 0);
    expect(total).toBe(500);
    expect(items.length).toBeLessThan(82);
  });

  test('each count of the drawing knows the frame of its sites, so that it can be narrowed to', () => {
    const marks = [mark('a', 13.2, 51.05), mark('b', 13.22, 51.06), mark('far', 14.8, 50.9)];
    const clusters = gridItems(marks).flatMap((each) => ('cluster' in each ? [each.cluster] : []));
    expect(clusters.map((each) => each.bounds)).toEqual([[13.2, 51.05, 13.22, 51.06]]);
  });
});
