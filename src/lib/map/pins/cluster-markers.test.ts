import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWorld } from '../../geo/mercator.ts';
import type { MapMark } from '../../drawing/site-marker.ts';
import {
  CLUSTER_MAX_ZOOM,
  CLUSTER_RADIUS,
  clustersAt,
  crowdOf,
  partingZoom,
  pinsAt,
  pinsWithin,
} from './cluster-markers.ts';
import { testMark } from './site-marker.fixture.ts';

const anyMarks = fc
  .array(
    fc.tuple(fc.double({ min: 12, max: 15, noNaN: true }), fc.double({ min: 50, max: 52, noNaN: true })),
    {
      maxLength: 120,
    },
  )
  .map((places) => places.map(([lon, lat], at) => testMark(`t${at}`, lon, lat)));

/** The rule as written: every mark in turn takes all that are free within the radius, by looking at each. */
function naive(marks: readonly MapMark[], zoom: number): number[][] {
  const radius = CLUSTER_RADIUS / (512 * 2 ** zoom);
  const points = marks.map(({ lon, lat }) => toWorld(lon, lat));
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

describe('a crowd on the live map', () => {
  test('is clustered as the rule says, and nothing is lost', () => {
    fc.assert(
      fc.property(anyMarks, fc.integer({ min: 5, max: CLUSTER_MAX_ZOOM }), (marks, zoom) => {
        const found = clustersAt(crowdOf(marks), zoom).map(({ members }) =>
          members.toSorted((a, b) => a - b),
        );
        expect(found).toEqual(naive(marks, zoom));
      }),
    );
  });

  test('stands apart at the last zoom, even at one place', () => {
    const marks = [testMark('a', 13, 51), testMark('b', 13, 51)];
    expect(clustersAt(crowdOf(marks), CLUSTER_MAX_ZOOM)).toHaveLength(1);
    expect(clustersAt(crowdOf(marks), CLUSTER_MAX_ZOOM + 1)).toHaveLength(2);
  });

  test('a cluster parts at the zoom it names, and not before', () => {
    fc.assert(
      fc.property(anyMarks, fc.integer({ min: 5, max: 9 }), (marks, zoom) => {
        const crowd = crowdOf(marks);
        for (const { members } of clustersAt(crowd, zoom).filter((each) => each.members.length > 1)) {
          const parting = partingZoom(crowd, members, zoom);
          const among = crowdOf(members.flatMap((one) => marks[one] ?? []));
          expect(clustersAt(among, parting).length).toBeGreaterThan(1);
          for (let before = zoom + 1; before < parting; before += 1)
            expect(clustersAt(among, before)).toHaveLength(1);
        }
      }),
    );
  });

  test('is pins: one mark as itself, several with their count at their middle', () => {
    const marks = [testMark('a', 13, 51), testMark('b', 13.002, 51), testMark('far', 14.5, 51)];
    const pins = pinsAt(crowdOf(marks), 8).map(({ item }) => item);
    expect(pins.map((item) => ('cluster' in item ? item.cluster.count : item.mark.slug))).toEqual([2, 'far']);
    expect(pins[0]?.lon).toBeCloseTo(13.001, 9);
    expect(pins[0]?.lat).toBeCloseTo(51, 9);
  });

  test('shows what is in view and a little around it', () => {
    const pins = pinsAt(
      crowdOf([testMark('in', 13, 51), testMark('near', 13.6, 51), testMark('far', 14.5, 51)]),
      12,
    );
    expect(pinsWithin(pins, [12.5, 50.8, 13.5, 51.2]).map(({ key }) => key)).toEqual(['in', 'near']);
  });
});
