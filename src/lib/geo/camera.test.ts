import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, cameraOf } from './camera.ts';

const PHONE = { width: 328, height: 313 };

describe('camera and projection', () => {
  test('a map of 512 px shows the whole world across at zoom 0', () => {
    const [west, , east] = boundsOf({ zoom: 0, lat: 0, lon: 0 }, { width: 512, height: 512 });
    expect([west, east]).toEqual([-180, 180]);
  });

  test('a zoom step halves what is seen', () => {
    const [west, , east] = boundsOf({ zoom: 9, lat: 51, lon: 13 }, PHONE);
    const [nearerWest, , nearerEast] = boundsOf({ zoom: 10, lat: 51, lon: 13 }, PHONE);
    expect(nearerEast - nearerWest).toBeCloseTo((east - west) / 2, 9);
  });

  test('the camera of a projection shows all of it, in its middle', () => {
    const degree = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        degree(11.8, 15),
        degree(50.1, 51.7),
        degree(0, 1),
        degree(0, 1),
        (west, south, wide, high) => {
          const projection = [west, south, west + wide, south + high] as const;
          const camera = cameraOf(projection, PHONE);
          const seen = boundsOf(camera, PHONE);
          expect(camera.zoom).toBeLessThanOrEqual(12);
          expect(seen[0]).toBeLessThanOrEqual(projection[0] + 1e-9);
          expect(seen[1]).toBeLessThanOrEqual(projection[1] + 1e-9);
          expect(seen[2]).toBeGreaterThanOrEqual(projection[2] - 1e-9);
          expect(seen[3]).toBeGreaterThanOrEqual(projection[3] - 1e-9);
        },
      ),
    );
  });
});
