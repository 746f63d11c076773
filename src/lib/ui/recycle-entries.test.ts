import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recycleEntries } from './recycle-entries.ts';

const key = (entry: string): string => entry;
const anyList = fc.uniqueArray(fc.constantFrom(...'abcdefghij'));

test('an entry that a filter hides and shows again keeps its position', () => {
  const all = ['a', 'b', 'c', 'd'];
  expect(recycleEntries(all, ['b', 'd'], key, 9)).toEqual(all);
  expect(recycleEntries(all, all, key, 9)).toEqual(all);
});

test('a new entry takes its position among the shown ones', () => {
  expect(recycleEntries(['a', 'b', 'c'], ['a', 'e', 'c'], key, 9)).toEqual(['a', 'b', 'e', 'c']);
});

test('shown entries keep their order; rendered entries stay, once each, up to the limit', () => {
  fc.assert(
    fc.property(anyList, anyList, fc.nat(10), (rendered, shown, maxPooled) => {
      const entries = recycleEntries(rendered, shown, key, maxPooled);
      expect(entries.filter((each) => shown.includes(each))).toEqual(shown);
      const pooled = rendered.filter((each) => !shown.includes(each));
      expect(entries.filter((each) => !shown.includes(each)).toSorted()).toEqual(
        pooled.slice(0, maxPooled).toSorted(),
      );
    }),
  );
});
