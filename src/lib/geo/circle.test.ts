import circle from '@turf/circle';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleAround } from './circle.ts';

test('is the circle Turf draws, corner by corner', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 5, max: 16, noNaN: true }),
      fc.double({ min: 47, max: 55, noNaN: true }),
      fc.double({ min: 0.05, max: 50, noNaN: true }),
      (lon, lat, km) => {
        const theirs =
          circle([lon, lat], km, { steps: 64, units: 'kilometers' }).geometry.coordinates[0] ?? [];
        const ours = circleAround(lon, lat, km, 64).coordinates[0] ?? [];
        expect(ours).toHaveLength(theirs.length);
        ours.forEach((corner, at) => {
          expect(corner[0]).toBeCloseTo(theirs[at]?.[0] ?? Number.NaN, 9);
          expect(corner[1]).toBeCloseTo(theirs[at]?.[1] ?? Number.NaN, 9);
        });
      },
    ),
  );
});
