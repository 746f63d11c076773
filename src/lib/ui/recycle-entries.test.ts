import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recycleEntries } from './recycle-entries.ts';

const key = (entry: string): string => entry;
const anyList = fc.uniqueArray(fc.constantFrom(...'abcdefghij'));

test('a filter that takes away and gives back moves nothing', () => {
  const all = ['a', 'b', 'c', 'd'];
  expect(recycleEntries(all, ['b', 'd'], key, 9)).toEqual(all);
  expect(recycleEntries(all, all, key, 9)).toEqual(all);
});

test('what is new comes to its place among what is shown', () => {
  expect(recycleEntries(['a', 'b', 'c'], ['a', 'e', 'c'], key, 9)).toEqual(['a', 'b', 'e', 'c']);
});

test('what is shown keeps its order; everything made stays, once each, up to the limit', () => {
  fc.assert(
    fc.property(anyList, anyList, fc.nat(10), (made, now, most) => {
      const kept = recycleEntries(made, now, key, most);
      expect(kept.filter((each) => now.includes(each))).toEqual(now);
      const aside = made.filter((each) => !now.includes(each));
      expect(kept.filter((each) => !now.includes(each)).toSorted()).toEqual(aside.slice(0, most).toSorted());
    }),
  );
});
