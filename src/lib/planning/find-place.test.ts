import { expect, test } from 'vitest';
import { findPlace } from './find-place.ts';

const names = new Map([
  ['14000010', 'Musterort'],
  ['14000020', 'Musterortsdorf'],
  ['14000030', 'Großtest'],
]);

test.each([
  ['Musterort', '14000010'],
  ['  musterorts ', '14000020'],
  ['grosst', '14000030'],
  ['14000020', '14000020'],
])('%j names one place', (text, ags) => {
  expect(findPlace(text, names)).toEqual({ ags });
});

test.each([
  ['', /eintragen/],
  ['Muster', /nicht eindeutig.*Musterort, Musterortsdorf/],
  ['Nirgendwo', /keine Gemeinde/],
])('%j is answered in words', (text, problem) => {
  expect(findPlace(text, names)).toEqual({ problem: expect.stringMatching(problem) as string });
});
