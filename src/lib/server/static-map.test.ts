import { describe, expect, test } from 'vitest';
import { STATIC_MAP_ASPECT } from '../drawing/projection.ts';
import { distanceTo, isShownAt, textBox } from '../drawing/responsive-labels.ts';
import { pinPositions, placedLabels } from './static-map.ts';

/** Widths of the drawing on phones to wide screens, CSS pixels. */
const WIDTHS = Array.from({ length: (2000 - 240) / 5 + 1 }, (_, index) => 240 + index * 5);
/** A name is at most this far from its dot, CSS pixels. */
const FARTHEST = 20;
/** Half the width of a pin, CSS pixels. */
const PIN = 14;

const namesAt = (width: number): string[] =>
  placedLabels.filter((each) => isShownAt(each, width)).map(({ wish }) => wish.text);

describe('names of the drawn map', () => {
  // A window of 390 px holds a drawing of 358 px.
  test.each([345, 356, 365, 380, 420, 540, 700, 810, 1200, 2000])(
    'the three cities are named at %i px, each once',
    (width) => {
      const names = namesAt(width);
      for (const city of ['Leipzig', 'Chemnitz', 'Dresden'])
        expect(names.filter((name) => name === city)).toEqual([city]);
    },
  );

  // Windows of 360 and 320 px: of the three at Leipzig no pin leaves room for its name.
  test.each([
    [326, ['Chemnitz', 'Dresden']],
    [288, ['Chemnitz']],
  ])('on narrow phones (%i px) as many cities are named as fit', (width, cities) => {
    expect(namesAt(width)).toEqual(expect.arrayContaining(cities));
  });

  test('a wider drawing names more', () => {
    expect(namesAt(1200).length).toBeGreaterThan(3 * namesAt(356).length);
  });

  test('at every width each name stands at its own dot, never nearer to another, and on no pin', () => {
    const wrong: string[] = [];
    for (const width of WIDTHS) {
      const height = width / STATIC_MAP_ASPECT;
      const shown = placedLabels.filter((each) => isShownAt(each, width));
      const dots = shown
        .filter((each) => each.anchor !== 'c')
        .map((each) => ({ label: each, at: [each.x * width, each.y * height] as [number, number] }));
      for (const { label, at } of dots) {
        const text = textBox(label, width, height);
        const own = distanceTo(text, at);
        const say = (what: string): number =>
          wrong.push(`${label.wish.text} at ${String(width)} px: ${what}`);
        if (Math.round(own) > FARTHEST) say(`${own.toFixed(0)} px from its dot`);
        for (const other of dots)
          if (other.label !== label && distanceTo(text, other.at) <= own)
            say(`nearer to ${other.label.wish.text}`);
        for (const [x, y] of pinPositions.at(width)) {
          const [px, py] = [x * width, y * height];
          if (px + PIN > text[0] && px - PIN < text[2] && py + PIN > text[1] && py - PIN < text[3])
            say('on a pin');
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
