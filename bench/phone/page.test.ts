import { expect, test } from 'vitest';
import { isQuiet, type Timeline } from './page.ts';

const at = (now: number, marks: Timeline['marks'], tasks: Timeline['tasks'] = []): Timeline => ({
  origin: 0,
  now,
  marks,
  tasks,
});
const READY = 'live-map-ready';

test('a page whose live map is ready is watched for two more seconds', () => {
  const marks = { 'map-interactive': 3000, [READY]: 6000 };
  expect(isQuiet(at(8000, marks), READY, 0)).toBe(false);
  expect(isQuiet(at(8001, marks), READY, 0)).toBe(true);
  expect(isQuiet(at(9000, marks, [{ start: 6900, duration: 200 }]), READY, 0)).toBe(false);
  expect(isQuiet(at(9000, marks), READY, 7500)).toBe(false);
});

test('a page that puts its live map off is watched as long as it could start by itself', () => {
  const marks = { 'map-interactive': 2000 };
  expect(isQuiet(at(15_000, marks), READY, 3000)).toBe(false);
  expect(isQuiet(at(22_001, marks), READY, 3000)).toBe(true);
  expect(isQuiet(at(60_000, {}), READY, 3000)).toBe(false);
});
