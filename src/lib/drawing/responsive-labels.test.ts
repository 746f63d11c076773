import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  distanceTo,
  isShownAt,
  labelBox,
  placeResponsiveLabels,
  STEPS,
  textBox,
  type LabelWish,
} from './responsive-labels.ts';

const NO_PINS = { changeAt: [], at: () => [] };
const town = (text: string, x: number, y: number, from = 0): LabelWish => ({
  text,
  style: 'town',
  points: [[x, y]],
  anchors: ['e', 'w', 'n', 's'],
  from,
});

describe('names on the drawing', () => {
  test('a name alone stands east of its point from the narrowest drawing on', () => {
    expect(placeResponsiveLabels([town('Testdorf', 0.5, 0.5)], NO_PINS, 1.3)).toMatchObject([
      { anchor: 'e', step: 0 },
    ]);
  });

  test('a name at the eastern edge moves to the west of its point', () => {
    expect(placeResponsiveLabels([town('Musterort', 0.97, 0.5)], NO_PINS, 1.3)).toMatchObject([
      { anchor: 'w' },
    ]);
  });

  test('a less important neighbour waits for a wider drawing', () => {
    const crowd = ['Erstort', 'Zweitort', 'Drittort', 'Viertort', 'Fuenftort', 'Sechstort'];
    const placed = placeResponsiveLabels(
      crowd.map((text, index) => town(text, 0.5 + index * 0.03, 0.5 + index * 0.03)),
      NO_PINS,
      1.3,
    );
    expect(placed[0]).toMatchObject({ wish: { text: 'Erstort' }, step: 0 });
    expect(Math.max(...placed.map((each) => each.step))).toBeGreaterThan(0);
  });

  test('a name never stands on a pin', () => {
    const [placed] = placeResponsiveLabels(
      [town('Musterort', 0.5, 0.5)],
      { changeAt: [], at: () => [[0.55, 0.5]] },
      1.3,
    );
    expect(placed?.anchor).toBe('w');
  });

  test('a name on a narrow map stands close to its point, past pins, and moves when the map is wider', () => {
    const city: LabelWish = { ...town('Musterburg', 0.5, 0.5), narrowAnchors: ['g', 'S'] };
    // Two pins below the point, which leave the room beside it from 420 px on.
    const pins = {
      changeAt: [],
      at: (width: number) => [[0.5, 0.5 + (width < 420 ? 0 : 60 / width)] as const],
    };
    const placed = placeResponsiveLabels([city], pins, 1.3);
    expect(placed.map(({ anchor, step, until }) => [anchor, step, until])).toEqual([
      ['e', STEPS.indexOf(420), undefined],
      ['g', 0, STEPS.indexOf(420)],
    ]);
  });

  test('a name that would stand nearer to a neighbour than to its own point is left out', () => {
    const [west, east] = [town('Westort', 0.5, 0.5), town('Ostort', 0.503, 0.5)];
    for (const width of STEPS) {
      const placed = placeResponsiveLabels([west, east], NO_PINS, 1.3).filter((each) =>
        isShownAt(each, width),
      );
      for (const each of placed) {
        const text = textBox(each, width, width / 1.3);
        const [own = 0, ...others] = [each, ...placed.filter((other) => other !== each)].map(({ x, y }) =>
          distanceTo(text, [x * width, (y * width) / 1.3]),
        );
        expect(Math.min(...others)).toBeGreaterThan(own);
      }
    }
  });

  test('whatever is asked, no two names overlap at any width they are shown at', () => {
    const wish = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), (points) => {
        const placed = placeResponsiveLabels(
          points.map(({ x, y }, index) => town(`Testort ${index}`, x, y)),
          NO_PINS,
          1.3,
        );
        for (const width of STEPS) {
          const boxes = placed
            .filter((each) => width >= (STEPS[each.step] ?? 0))
            .map((each) => labelBox(each, width, width / 1.3));
          boxes.forEach((a, i) =>
            boxes.slice(i + 1).forEach((b) => {
              expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false);
            }),
          );
        }
      }),
    );
  });
});
