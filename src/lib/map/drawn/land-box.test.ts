import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_INSETS } from '../../drawing/site-marker.ts';
import { toStaticMap, STATIC_MAP_ASPECT } from '../../drawing/projection.ts';
import { boundsOf } from '../../geo/camera.ts';
import { boxOf, cameraOfBox, fittedBox, heldInView, magnified } from './land-box.ts';

const cameras = fc.record({
  zoom: fc.double({ min: 5, max: 14, noNaN: true }),
  lat: fc.double({ min: 50, max: 52, noNaN: true }),
  lon: fc.double({ min: 11.5, max: 15.5, noNaN: true }),
});
const sizes = fc.record({
  width: fc.integer({ min: 200, max: 2500 }),
  height: fc.integer({ min: 150, max: 1500 }),
});

test('a camera comes back from its box', () => {
  fc.assert(
    fc.property(cameras, sizes, (camera, size) => {
      const back = cameraOfBox(boxOf(camera, size), size);
      expect(back.zoom).toBeCloseTo(camera.zoom, 9);
      expect(back.lat).toBeCloseTo(camera.lat, 9);
      expect(back.lon).toBeCloseTo(camera.lon, 9);
    }),
  );
});

test('the drawing shows a place where the live map shows it', () => {
  fc.assert(
    fc.property(cameras, sizes, cameras, (camera, size, { lon, lat }) => {
      const box = boxOf(camera, size);
      const [x, y] = toStaticMap(lon, lat);
      const [west, south, east, north] = boundsOf(camera, size);
      const left = box.left + x * box.width;
      const top = box.top + (y * box.width) / STATIC_MAP_ASPECT;
      // Between the edges exactly if it is inside the bounds.
      expect(left >= 0 && left <= size.width).toBe(lon >= west && lon <= east);
      expect(top >= 0 && top <= size.height).toBe(lat <= north && lat >= south);
    }),
  );
});

test('magnifying keeps the point under the fingers, and halving undoes doubling', () => {
  const box = { left: 10, top: 20, width: 300 };
  expect(magnified(box, 2, 110, 70)).toEqual({ left: -90, top: -30, width: 600 });
  expect(magnified(magnified(box, 2, 110, 70), 0.5, 110, 70)).toEqual(box);
});

test('the fitted Land lies inside, between the insets', () => {
  const insets = { ...NO_INSETS, bottom: 100, right: 40 };
  const { left, top, width } = fittedBox({ width: 400, height: 400 }, insets);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(left + width).toBeLessThanOrEqual(360 + 1e-9);
  expect(top + width / STATIC_MAP_ASPECT).toBeLessThanOrEqual(300 + 1e-9);
});

test('the Land cannot be pushed out of the map', () => {
  const size = { width: 400, height: 300 };
  const far = heldInView({ left: 5000, top: -5000, width: 800 }, size);
  expect(far.left).toBe(200);
  expect(far.top + 800 / STATIC_MAP_ASPECT).toBeCloseTo(150);
  const fine = { left: -100, top: -50, width: 800 };
  expect(heldInView(fine, size)).toEqual(fine);
});
