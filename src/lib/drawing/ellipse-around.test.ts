import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleAround } from '../geo/circle.ts';
import { STATE_BOUNDS } from '../region/bounds.ts';
import { ellipseAround } from './ellipse-around.ts';
import { STATIC_MAP } from './projection.ts';

test('is the circle on the sphere to less than half a unit of the drawing, up to 50 km', () => {
  const [west, south, east, north] = STATE_BOUNDS;
  fc.assert(
    fc.property(
      fc.double({ min: west, max: east, noNaN: true }),
      fc.double({ min: south, max: north, noNaN: true }),
      fc.double({ min: 0.5, max: 50, noNaN: true }),
      (lon, lat, km) => {
        const { cx, cy, rx, ry } = ellipseAround(lon, lat, km);
        for (const [cornerLon = 0, cornerLat = 0] of circleAround(lon, lat, km, 64).coordinates[0] ?? []) {
          const [x, y] = STATIC_MAP.project(cornerLon, cornerLat);
          const across = Math.hypot((x - cx) / rx, (y - cy) / ry);
          expect(Math.abs(across - 1) * Math.max(rx, ry)).toBeLessThan(0.5);
        }
      },
    ),
  );
});
