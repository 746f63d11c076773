import { expect, test } from 'vitest';
import type { CoverageFigures } from '../coverage/grid-coverage.ts';
import { coverageInWords, shareText } from './coverage.ts';

test.each([
  [0, '0\u00a0%'],
  [1, 'unter 0,1\u00a0%'],
  [5_000, '50\u00a0%'],
  [9_999, 'über 99,9\u00a0%'],
  [10_000, '100\u00a0%'],
])('%i of 10,000 are %s', (people, text) => {
  expect(shareText(people, 10_000)).toBe(text);
});

test('says shares, mean and the longest ways of an area', () => {
  const figures: CoverageFigures = {
    population: 1000,
    within: [
      { radius: 3, people: 20, share: 0.02 },
      { radius: 20, people: 1000, share: 1 },
    ],
    mean: 7.25,
    median: 6,
    worstTenth: 17.04,
    worstTenthMedian: 17,
    farthest: 19,
    municipalities: 1,
    uncovered: 0,
    partly: 1,
  };
  expect(coverageInWords(figures)).toBe(
    'Von den 1.000 Einwohnern (Zensus 2022) wohnen 2\u00a0% bis 3\u00a0km und 100\u00a0% bis 20\u00a0km Luftlinie von einem dokumentierten Standort. Im Mittel sind es 7,3\u00a0km, für das Zehntel mit den weitesten Wegen 17\u00a0km.',
  );
});

test('says in one word that nobody lives near, and only where that is so', () => {
  const far = {
    population: 900,
    within: [
      { radius: 3, people: 0, share: 0 },
      { radius: 20, people: 0, share: 0 },
    ],
    mean: 38.9,
    worstTenth: 39.7,
  } as unknown as CoverageFigures;
  expect(coverageInWords(far)).toBe(
    'Von den 900 Einwohnern (Zensus 2022) wohnt niemand näher als 20\u00a0km Luftlinie an einem dokumentierten Standort. Im Mittel sind es 38,9\u00a0km, für das Zehntel mit den weitesten Wegen 39,7\u00a0km.',
  );
  const within = [{ radius: 20, people: 0.4, share: 0.0004 }];
  expect(coverageInWords({ ...far, within })).toContain('unter 0,1');
});

test('claims no distance where there is no site', () => {
  const none = { population: 10, within: [], mean: undefined } as unknown as CoverageFigures;
  expect(coverageInWords(none)).toBe('Ohne Standort gibt es keine Entfernungen.');
});
