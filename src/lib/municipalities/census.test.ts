import { describe, expect, test } from 'vitest';
import {
  CENSUS_FIGURES,
  perThousand,
  ranksOf,
  sumOf,
  type CensusCount,
  type CensusCounts,
} from './census.ts';
import type { Municipality } from './municipality.ts';

const count = (value: number): CensusCount => value as CensusCount;
const area = (key: string, under3: number, population = 1000): CensusCounts => ({
  key,
  population: count(population),
  under3: count(under3),
  from3To5: count(30),
  from6To9: count(40),
  couplesWithChildren: count(90),
  singleParents: count(25),
});
const [under3, , , families] = CENSUS_FIGURES;

describe('a ratio has one base', () => {
  test('census counts are divided by census counts', () => {
    expect(perThousand(count(24), count(1200))).toBe(20);
  });

  test('the inhabitants of another day do not get in: the compiler refuses them', () => {
    const other = { population: 1210, populationCensus2022: 1200 } as Municipality;
    // @ts-expect-error -- inhabitants carried on to another day are no base for census counts
    perThousand(count(24), other.population);
    // @ts-expect-error -- nor is a sum of the census ever a plain number that could be of any day
    perThousand(24, count(1200));
    // @ts-expect-error -- two counts are put together only where both are of the census
    sumOf(count(24), other.population);
  });
});

describe('below 20', () => {
  test('there is no share and no rank, and nobody is compared with such an area', () => {
    expect(perThousand(count(19), count(1000))).toBeUndefined();
    expect(perThousand(count(20), count(1000))).toBe(20);
    const ranks = under3 && ranksOf(under3, [area('a', 19), area('b', 25), area('c', 30)]);
    expect(ranks?.get('a')).toBeUndefined();
    expect(ranks?.get('b')).toEqual({ place: 2, of: 2 });
    expect(ranks?.get('c')).toEqual({ place: 1, of: 2 });
  });
});

test('rank goes by share and not by number; equal shares have the same place', () => {
  const ranks =
    under3 && ranksOf(under3, [area('city', 900, 50_000), area('a', 25), area('b', 25), area('c', 24)]);
  expect([...(ranks ?? [])].map(([key, { place }]) => [key, place])).toEqual([
    ['city', 4],
    ['a', 1],
    ['b', 1],
    ['c', 3],
  ]);
});

test('households with children are couples and single parents', () => {
  expect(families?.countOf(area('a', 30))).toBe(115);
});
