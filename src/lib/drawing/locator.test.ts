import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../geo/distance.ts';
import { drawLocator, locatorBounds, type LocatorBackground } from './locator.ts';

const square = (west: number, south: number, size: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});
const town = square(13, 51, 0.1);
const background: LocatorBackground = {
  land: square(12, 50, 2),
  borders: {
    type: 'MultiLineString',
    coordinates: [
      [
        [12, 51],
        [14, 51],
      ],
    ],
  },
  districtBorders: { type: 'MultiLineString', coordinates: [] },
  labels: [
    { text: 'Musterstadt', lon: 13.05, lat: 51.05, strong: true },
    { text: 'Musterstadt-Doppelgänger', lon: 13.05, lat: 51.05 },
    { text: 'Weit weg', lon: 12.1, lat: 50.1 },
  ],
};
const subject = { area: town, points: [{ lon: 13.05, lat: 51.03, radiusMetres: 1000 }] };

describe('the projection of a locator map', () => {
  it('surrounds the subject with room for its neighbours, in the ratio asked for', () => {
    const bounds = locatorBounds(subject, 4 / 3);
    expect(bounds[0]).toBeLessThan(13);
    expect(bounds[1]).toBeLessThan(51);
    expect(bounds[2]).toBeGreaterThan(13.1);
    expect(bounds[3]).toBeGreaterThan(51.1);
    const drawing = drawLocator(background, subject, bounds, 640);
    expect([drawing.width, drawing.height]).toEqual([640, 480]);
  });

  it('is never narrower than the least width', () => {
    const [west, south, east, north] = locatorBounds({ points: [{ lon: 13, lat: 51 }] }, 1, 16);
    const lat = (south + north) / 2;
    expect(distanceKm({ lon: west, lat }, { lon: east, lat })).toBeCloseTo(16, 0);
  });

  it('takes in the whole circle of an uncertain place', () => {
    const far = { points: [{ lon: 13, lat: 51, radiusMetres: 20_000 }] };
    const [west, , east] = locatorBounds(far, 1);
    expect(distanceKm({ lon: west, lat: 51 }, { lon: east, lat: 51 })).toBeGreaterThan(40);
  });

  it('refuses a subject without any place', () => {
    expect(() => locatorBounds({ points: [] }, 1)).toThrow('at least one point');
  });
});

describe('the drawing of a locator map', () => {
  const bounds = locatorBounds(subject, 4 / 3);
  const drawing = drawLocator(background, subject, bounds, 640);

  it('draws the circle of uncertainty as large as it is on the background', () => {
    const kmPerUnit =
      distanceKm({ lon: bounds[0], lat: 51.03 }, { lon: bounds[2], lat: 51.03 }) / drawing.width;
    expect((drawing.points[0]?.radius ?? 0) * kmPerUnit).toBeCloseTo(1, 1);
  });

  it('draws a scale bar of the length it names', () => {
    const kmPerUnit = distanceKm({ lon: bounds[0], lat: 51 }, { lon: bounds[2], lat: 51 }) / drawing.width;
    expect(drawing.scale.length * kmPerUnit).toBeCloseTo(drawing.scale.km, 0);
  });

  it('carries borders only as far as they are seen', () => {
    const [, x = 0, , length = 0] = /^M(-?\d+) (-?\d+)l(\d+)/.exec(drawing.borders)?.map(Number) ?? [];
    expect(x).toBeGreaterThan(-0.04 * 640);
    expect(x + length).toBeLessThan(1.04 * 640);
  });

  it('writes names that fit and leaves out those that would cover another or lie outside', () => {
    expect(drawing.labels.map((each) => each.text)).toContain('Musterstadt');
    expect(drawing.labels.map((each) => each.text)).not.toContain('Weit weg');
    const [first, second] = drawing.labels;
    expect(second?.text).toBe('Musterstadt-Doppelgänger');
    expect(Math.abs((second?.y ?? 0) - (first?.y ?? 0))).toBeGreaterThan(20);
  });
});
