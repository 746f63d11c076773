import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWorld } from '../../geo/mercator.ts';
import type { SiteMarker } from '../../drawing/site-marker.ts';
import {
  MAX_CLUSTER_ZOOM,
  CLUSTER_RADIUS,
  clusterMarkers,
  locateMarkers,
  expansionZoom,
  clusterItems,
  itemsWithin,
} from './cluster-markers.ts';
import { testMarker } from './site-marker.fixture.ts';

const anyMarkers = fc
  .array(
    fc.tuple(fc.double({ min: 12, max: 15, noNaN: true }), fc.double({ min: 50, max: 52, noNaN: true })),
    {
      maxLength: 120,
    },
  )
  .map((places) => places.map(([lon, lat], at) => testMarker(`t${at}`, lon, lat)));

/** The rule as written: every marker in turn takes all that are free within the radius, by looking at each. */
function naive(markers: readonly SiteMarker[], zoom: number): number[][] {
  const radius = CLUSTER_RADIUS / (512 * 2 ** zoom);
  const points = markers.map(({ lon, lat }) => toWorld(lon, lat));
  const free = new Set(points.keys());
  return points.flatMap(([x, y], seed) => {
    if (!free.has(seed)) return [];
    const members = [...free].filter((one) => {
      const [otherX, otherY] = points[one] ?? [0, 0];
      return (otherX - x) ** 2 + (otherY - y) ** 2 <= radius ** 2;
    });
    members.forEach((one) => free.delete(one));
    return [members];
  });
}

describe('a located on the live map', () => {
  test('is clustered as the rule says, and nothing is lost', () => {
    fc.assert(
      fc.property(anyMarkers, fc.integer({ min: 5, max: MAX_CLUSTER_ZOOM }), (markers, zoom) => {
        const found = clusterMarkers(locateMarkers(markers), zoom).map(({ members }) =>
          members.toSorted((a, b) => a - b),
        );
        expect(found).toEqual(naive(markers, zoom));
      }),
    );
  });

  test('stands apart at the last zoom, even at one place', () => {
    const markers = [testMarker('a', 13, 51), testMarker('b', 13, 51)];
    expect(clusterMarkers(locateMarkers(markers), MAX_CLUSTER_ZOOM)).toHaveLength(1);
    expect(clusterMarkers(locateMarkers(markers), MAX_CLUSTER_ZOOM + 1)).toHaveLength(2);
  });

  test('a cluster parts at the zoom it names, and not before', () => {
    fc.assert(
      fc.property(anyMarkers, fc.integer({ min: 5, max: 9 }), (markers, zoom) => {
        const located = locateMarkers(markers);
        for (const { members } of clusterMarkers(located, zoom).filter((each) => each.members.length > 1)) {
          const parting = expansionZoom(located, members, zoom);
          const among = locateMarkers(members.flatMap((one) => markers[one] ?? []));
          expect(clusterMarkers(among, parting).length).toBeGreaterThan(1);
          for (let before = zoom + 1; before < parting; before += 1)
            expect(clusterMarkers(among, before)).toHaveLength(1);
        }
      }),
    );
  });

  test('is pins: one marker as itself, several with their count at their middle', () => {
    const markers = [testMarker('a', 13, 51), testMarker('b', 13.002, 51), testMarker('far', 14.5, 51)];
    const pins = clusterItems(locateMarkers(markers), 8).map(({ item }) => item);
    expect(pins.map((item) => ('cluster' in item ? item.cluster.count : item.marker.slug))).toEqual([
      2,
      'far',
    ]);
    expect(pins[0]?.lon).toBeCloseTo(13.001, 9);
    expect(pins[0]?.lat).toBeCloseTo(51, 9);
  });

  test('shows what is in view and a little around it', () => {
    const pins = clusterItems(
      locateMarkers([testMarker('in', 13, 51), testMarker('near', 13.6, 51), testMarker('far', 14.5, 51)]),
      12,
    );
    expect(itemsWithin(pins, [12.5, 50.8, 13.5, 51.2]).map(({ key }) => key)).toEqual(['in', 'near']);
  });
});
