import { describe, expect, test } from 'vitest';
import { gridClusters } from './grid-clusters.ts';
import { testMarker } from './site-marker.fixture.ts';

describe('many sites', () => {
  test('the drawing counts neighbours together and loses none', () => {
    const markers = Array.from({ length: 500 }, (_, index) =>
      testMarker(`t${index}`, 12 + (index % 25) * 0.11, 50.3 + Math.floor(index / 25) * 0.06),
    );
    const items = gridClusters(markers);
    const total = items.reduce((sum, each) => sum + ('cluster' in each ? each.cluster.count : 1), 0);
    expect(total).toBe(500);
    expect(items.length).toBeLessThan(82);
  });

  test('each count of the drawing knows the frame of its sites, so that it can be narrowed to', () => {
    const markers = [
      testMarker('a', 13.2, 51.05),
      testMarker('b', 13.22, 51.06),
      testMarker('far', 14.8, 50.9),
    ];
    const clusters = gridClusters(markers).flatMap((each) => ('cluster' in each ? [each.cluster] : []));
    expect(clusters.map((each) => each.bounds)).toEqual([[13.2, 51.05, 13.22, 51.06]]);
  });
});
