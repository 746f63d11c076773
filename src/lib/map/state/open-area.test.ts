import { describe, expect, test } from 'vitest';
import { NO_INSETS } from '../../drawing/site-marker.ts';
import { isInTheOpen } from './open-area.ts';

const PHONE = { width: 328, height: 400 };
const SHEET = { ...NO_INSETS, bottom: 180 };
const BUTTONS = { left: 276, top: 300, right: 320, bottom: 392 };

describe('a pin is seen whole', () => {
  test.each([
    ['in the middle', [164, 200], NO_INSETS, true],
    ['at the edge, cut in half', [164, 10], NO_INSETS, false],
    ['above a sheet', [164, 190], SHEET, true],
    ['behind a sheet', [164, 260], SHEET, false],
    ['just beneath the buttons’ edge', [264, 350], NO_INSETS, false],
    ['under the buttons', [300, 340], NO_INSETS, false],
    ['beside the buttons', [200, 340], NO_INSETS, true],
    ['beside a panel at the right', [100, 200], { ...NO_INSETS, right: 150 }, true],
    ['under a panel at the right', [220, 200], { ...NO_INSETS, right: 150 }, false],
  ] as const)('%s: %j', (_, at, insets, seen) => {
    expect(isInTheOpen(at, PHONE, insets, [BUTTONS])).toBe(seen);
  });
});
