import { expect, test } from 'vitest';
import { testkita, town, village } from './by-hand.fixture.ts';
import { compare, rankSimilarSites } from './compare.ts';
import { firstResults } from './select.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

const far = Array.from({ length: 20 }, (_, at) => ({
  ...testkita,
  slug: `far-${String(at).padStart(2, '0')}`,
  lat: 53 + at / 10,
}));
/** Much larger than the village, so that it comes last; but near. */
const near = { ...testkita, slug: 'near', lat: 51.01, home: { ...town, population: 500_000, density: 3000 } };
const own = { ...testkita, slug: 'own', home: village };
const weights = { ...DEFAULT_WEIGHTS, distance: 0 };
const results = rankSimilarSites(village, [...far, near, own], weights);

test('of many results the first, the nearest and those of the municipality itself stay, in their order', () => {
  expect(results.at(-1)?.site.slug).toBe('near');
  const slugs = firstResults(results, 5).map(({ site }) => site.slug);
  expect(slugs).toEqual(['own', 'far-00', 'far-01', 'far-02', 'far-03', 'far-04', 'near']);
});

test('as many as fit stay as they are', () => {
  expect(firstResults(results, 21)).toBe(results);
  const alone = [compare(village, own, weights)];
  expect(firstResults(alone, 0)).toBe(alone);
});
