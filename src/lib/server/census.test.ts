import { expect, test } from 'vitest';
import { standingsOf } from './census.ts';
import { districts, municipalities } from './derived.ts';

const countsOf = (key: string) => standingsOf(key).map(({ count }) => count);

test('every municipality, every district and the Land have their counts, as published', () => {
  for (const { ags } of [...municipalities, ...districts]) expect(countsOf(ags)).toHaveLength(5);
  expect(countsOf('14')).toEqual([97_897, 111_943, 152_312, 361_369 + 158_688, 158_688]);
  // Published rows, which differ from sums: the municipalities add up to 97,882 children under 3.
  expect(municipalities.reduce((sum, { ags }) => sum + (countsOf(ags)[0] ?? 0), 0)).toBe(97_882);
});

test('Rathen with three children under 3 has neither share nor rank in that figure, but in others', () => {
  const [under3, , , families] = standingsOf('14628310');
  expect(under3).toMatchObject({ count: 3, share: undefined, inDistrict: undefined, inState: undefined });
  expect(families?.share).toBeGreaterThan(50);
  expect(families?.inState?.of).toBe(418);
});

test('401 municipalities are compared by children under 3; a city that is its own district stands alone in it', () => {
  expect(standingsOf('14612000')[0]).toMatchObject({ inDistrict: { place: 1, of: 1 }, inState: { of: 401 } });
  expect(standingsOf('14612')[0]).toMatchObject({ inDistrict: undefined, inState: { of: 13 } });
});
