import { expect, test } from 'vitest';
import { spread } from './spread.ts';

test('labels that lie on each other are moved apart, evenly; others stay where they are', () => {
  const [upper, lower, far] = spread([
    [100, 100],
    [110, 110],
    [400, 105],
  ]);
  expect(upper).toEqual([100, 86]);
  expect(lower).toEqual([110, 124]);
  expect(far).toEqual([400, 105]);
});

test('two labels at one point part as well', () => {
  const [one, other] = spread([
    [10, 10],
    [10, 10],
  ]);
  expect(Math.abs((one?.[1] ?? 0) - (other?.[1] ?? 0))).toBe(38);
});
