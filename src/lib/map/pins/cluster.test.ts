import { describe, expect, test } from 'vitest';
import { gridItems } from './cluster.ts';
import { testMark } from './site-marker.fixture.ts';

describe('many sites', () => {
  test('the drawing counts neighbours together and loses none', () => {
    const marks = Array.from({ length: 500 }, (_, index) =>
      testMark(`t${index}`, 12 + (index % 25) * 0.11, 50.3 + Math.floor(index / 25) * 0.06),
    );
    const items = gridItems(marks);
    const total = items.reduce((sum, each) => sum + ('cluster' in each ? each.cluster.count : 1), 0);
    expect(total).toBe(500);
    expect(items.length).toBeLessThan(82);
  });

  test('each count of the drawing knows the frame of its sites, so that it can be narrowed to', () => {
    const marks = [testMark('a', 13.2, 51.05), testMark('b', 13.22, 51.06), testMark('far', 14.8, 50.9)];
    const clusters = gridItems(marks).flatMap((each) => ('cluster' in each ? [each.cluster] : []));
    expect(clusters.map((each) => each.bounds)).toEqual([[13.2, 51.05, 13.22, 51.06]]);
  });
});
