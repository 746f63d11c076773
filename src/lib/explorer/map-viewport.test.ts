import { describe, expect, test } from 'vitest';
import { boundsAround, panelInsets } from './map-viewport.ts';

const at = (lon: number, lat: number) =>
  ({ site: { location: { lon, lat } } }) as Parameters<typeof boundsAround>[1][number];

describe('what the map shows round a place', () => {
  test('the place and its nearest three, not the fourth', () => {
    const [west, south, east, north] = boundsAround(
      { lon: 13, lat: 51 },
      [at(13.2, 51), at(13, 50.8), at(12.9, 51.1), at(15, 51)],
      undefined,
    );
    expect([west, south, east, north]).toEqual([12.9, 50.8, 13.2, 51.1]);
  });

  test('the whole radius, wherever the results lie', () => {
    const [west, south, east, north] = boundsAround({ lon: 13, lat: 51 }, [at(15, 51)], 20);
    expect(north - south).toBeCloseTo(40 / 111.2);
    expect(east - west).toBeCloseTo(40 / 111.2 / Math.cos((51 * Math.PI) / 180));
  });
});

describe('what a panel hides', () => {
  const map = { top: 100, right: 1000, bottom: 900, left: 200 };

  test('nothing where there is no panel or it lies elsewhere', () => {
    expect(panelInsets(undefined, map)).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
    expect(panelInsets({ top: 950, right: 1000, bottom: 1200, left: 200 }, map).bottom).toBe(0);
  });

  test('the right side beside it on a desk', () => {
    expect(panelInsets({ top: 116, right: 984, bottom: 500, left: 620 }, map)).toMatchObject({
      right: 380,
      bottom: 0,
    });
  });

  test('the bottom under a sheet on a phone, but never the whole map', () => {
    const phone = { top: 300, right: 360, bottom: 800, left: 0 };
    expect(panelInsets({ top: 600, right: 360, bottom: 1000, left: 0 }, phone)).toMatchObject({
      right: 0,
      bottom: 200,
    });
    expect(panelInsets({ top: 310, right: 360, bottom: 1000, left: 0 }, phone).bottom).toBe(225);
  });
});
