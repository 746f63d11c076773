import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOfPositions, gridIndexOf } from './grid.ts';
import type { Bounds } from './mercator.ts';

const box: fc.Arbitrary<Bounds> = fc
  .tuple(
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([west, south, width, height]) => [west, south, west + width, south + height]);

describe('gridIndexOf', () => {
  it('finds exactly what a look at every box finds, in the same order', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), box, (boxes, bounds) => {
        const slow = boxes.filter(
          ([west, south, east, north]) =>
            west <= bounds[2] && east >= bounds[0] && south <= bounds[3] && north >= bounds[1],
        );
        expect(gridIndexOf(boxes, (each) => each)(bounds)).toEqual(slow);
      }),
    );
  });
});

describe('boundsOfPositions', () => {
  it('is the box around all positions', () => {
    expect(
      boundsOfPositions([
        [13, 51],
        [12.5, 51.5],
        [14, 50],
      ]),
    ).toEqual([12.5, 50, 14, 51.5]);
  });
});
