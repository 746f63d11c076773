import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATE_BOUNDS } from '../../region/bounds.ts';
import { offsetsAt, PIN_DISTANCE, separatePins, stepOfZoom, stepWidth } from './separate-pins.ts';

describe('pins that would cover each other', () => {
  test('step aside by half of what is missing, in opposite directions', () => {
    expect(
      separatePins(
        [
          [0, 0],
          [10, 0],
        ],
        28,
      ),
    ).toEqual([
      [-9, 0],
      [9, 0],
    ]);
  });

  test('stay where they are when there is room', () => {
    expect(
      separatePins(
        [
          [0, 0],
          [40, 0],
        ],
        28,
      ),
    ).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('part even when they are at the very same place', () => {
    const [a, b] = separatePins(
      [
        [5, 5],
        [5, 5],
      ],
      28,
    );
    const gap = Math.hypot((b?.[0] ?? 0) - (a?.[0] ?? 0), (b?.[1] ?? 0) - (a?.[1] ?? 0));
    expect(gap).toBeGreaterThan(26);
  });

  test('a handful anywhere ends up clickable, at most 3 px short after rounding and crowding', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 150 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (points) => {
        const placed = separatePins(points, PIN_DISTANCE).map(([dx, dy], index) => {
          const [x = 0, y = 0] = points[index] ?? [];
          return [x + dx, y + dy] as const;
        });
        placed.forEach((a, i) =>
          placed.slice(i + 1).forEach((b) => {
            expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(PIN_DISTANCE - 4);
          }),
        );
      }),
    );
  });
});

describe('steps of scale', () => {
  test('a zoom that fits Saxony into a width gives the step of that width', () => {
    const zoomFor = (width: number): number =>
      Math.log2((width / 512) * (360 / (STATE_BOUNDS[2] - STATE_BOUNDS[0])));
    for (const step of [0, 1, 2, 3, 4, 5]) {
      expect(stepOfZoom(zoomFor(stepWidth(step)))).toBe(step);
      expect(stepOfZoom(zoomFor(stepWidth(step) - 1))).toBe(Math.max(0, step - 1));
    }
  });

  test('close up, two neighbours in one town need no offset any more', () => {
    const markers = [
      { lon: 12.5251, lat: 50.7319 },
      { lon: 12.4601, lat: 50.7188 },
    ];
    expect(offsetsAt(markers, 0)).not.toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(offsetsAt(markers, 6)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
