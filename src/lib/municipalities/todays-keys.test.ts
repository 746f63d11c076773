import { expect, test } from 'vitest';
import { todaysKeys } from './todays-keys.ts';

const FORMER = [
  ['14998010', '14999020'],
  ['14998030', '14999020'],
] as const;
const today = (query: string): string =>
  decodeURIComponent(
    todaysKeys(new URLSearchParams(query), ['neu', 'plaene', 'gemeinde'], FORMER).toString(),
  );

test.each([
  ['neu=14998010', 'neu=14999020'],
  ['neu=14999010,14998030,51.0504/13.7372', 'neu=14999010,14999020,51.0504/13.7372'],
  ['plaene=A~14998010_14999010~x;B~14998030', 'plaene=A~14999020_14999010~x;B~14999020'],
  ['gemeinde=14998010&kreis=14999', 'gemeinde=14999020&kreis=14999'],
])('%s means %s', (old, now) => {
  expect(today(old)).toBe(now);
});

test.each(['neu=149980101', 'neu=14999999', 'neu=x14998010', 'q=14998010', 'neu='])('%s stays', (query) => {
  expect(today(query)).toBe(query);
});
