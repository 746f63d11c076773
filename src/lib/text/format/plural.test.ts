import { expect, test } from 'vitest';
import { pluralIn } from './plural.ts';

const NUMBERS = [...Array(202).keys(), 0.5, 1.5, 1000, 1_000_000];

/** The categories of `Categories`; the types below fail where one is missing or too many. */
const used = {
  de: NUMBERS.map((each) => pluralIn('de')(each, { one: 'one', other: 'other' })),
  en: NUMBERS.map((each) => pluralIn('en')(each, { one: 'one', other: 'other' })),
  uk: NUMBERS.map((each) => pluralIn('uk')(each, { one: 'one', few: 'few', many: 'many', other: 'other' })),
  ar: NUMBERS.map((each) =>
    pluralIn('ar')(each, {
      zero: 'zero',
      one: 'one',
      two: 'two',
      few: 'few',
      many: 'many',
      other: 'other',
    }),
  ),
  pl: NUMBERS.map((each) => pluralIn('pl')(each, { one: 'one', few: 'few', many: 'many', other: 'other' })),
  cs: NUMBERS.map((each) => pluralIn('cs')(each, { one: 'one', few: 'few', many: 'many', other: 'other' })),
};

test.each(Object.entries(used))('%s has the categories that CLDR gives it', (tag, categories) => {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  expect([...new Set(categories)].toSorted()).toEqual(pluralCategories.toSorted());
});
