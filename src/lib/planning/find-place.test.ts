import { expect, test, vi } from 'vitest';
import { gazetteerOfNames, municipalitySearch } from '../municipalities/places/municipality-search.ts';
import type { LoadedSearch } from '../municipalities/places/load-municipality-search.ts';
import { findPlace } from './find-place.ts';

const names = new Map([
  ['14000010', 'Musterort'],
  ['14000020', 'Musterortsdorf'],
  ['14000030', 'Großtest'],
  ['14000040', 'Ölsnitz (Musterkreis)'],
]);
const search = municipalitySearch({
  ...gazetteerOfNames(names),
  postcodes: [
    ['01999', 2],
    ['09999', 0, 1],
  ],
});
const load = (): Promise<LoadedSearch> => Promise.resolve({ search, complete: true });
const offline = (): Promise<LoadedSearch> => Promise.reject(new Error('no network'));

test.each([
  ['Musterort', '14000010'],
  ['  musterorts ', '14000020'],
  ['grosst', '14000030'],
  ['14000020', '14000020'],
  ['Oelsnitz Musterkreis', '14000040'],
  ['01999', '14000030'],
  ['Grostest', '14000030'],
])('%j names one place', async (text, ags) => {
  expect(await findPlace(text, names, load)).toEqual({ ags });
});

test.each([
  ['', /eintragen/],
  ['Muster', /nicht eindeutig.*Musterort, Musterortsdorf/],
  ['09999', /nicht eindeutig.*Musterort, Musterortsdorf/],
  ['Nirgendwo', /keine Gemeinde/],
])('%j is answered in words', async (text, problem) => {
  expect(await findPlace(text, names, load)).toEqual({ problem: expect.stringMatching(problem) as string });
});

test('a full name needs no place search; without one, anything else says what failed', async () => {
  const never = vi.fn(offline);
  expect(await findPlace('GROSSTEST', names, never)).toEqual({ ags: '14000030' });
  expect(never).not.toHaveBeenCalled();
  expect(await findPlace('01999', names, offline)).toEqual({
    problem: expect.stringMatching(/Ortsverzeichnis ließ sich nicht laden/) as string,
  });
});
