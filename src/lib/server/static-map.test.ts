import { describe, expect, test } from 'vitest';
import { STEPS } from '../drawing/responsive-labels.ts';
import { staticMap } from './static-map.ts';

/** Names on a drawing of this width, CSS pixels. */
function namesAt(width: number): string[] {
  const labels = [...staticMap.matchAll(/<span class="\w+ \w s(\d)(?: u(\d))?"[^>]*><b>([^<]*)/g)];
  return labels
    .filter(
      ([, step, until]) =>
        width >= (STEPS[Number(step)] ?? 0) && width < (STEPS[Number(until ?? NaN)] ?? Infinity),
    )
    .map(([, , , name = '']) => name);
}

describe('names of the drawn map', () => {
  test.each([356, 380, 420, 700, 1200])('the three cities are named at %i px, each once', (width) => {
    const names = namesAt(width);
    for (const city of ['Leipzig', 'Chemnitz', 'Dresden'])
      expect(names.filter((name) => name === city)).toEqual([city]);
  });

  test('a wider drawing names more', () => {
    expect(namesAt(1200).length).toBeGreaterThan(3 * namesAt(356).length);
  });
});
