import { describe, expect, test } from 'vitest';
import { DEFAULT_COMPARE, type CompareQuery } from './compare/compare-query.ts';
import { comparisonOf } from './compare/comparison.ts';
import { weightsOfComparison } from './compare/weights-in-words.ts';
import { formatShare } from './format.ts';
import { computePlan } from './plan/plan.ts';
import { DEFAULT_PLAN } from './plan/plan-query.ts';
import {
  census,
  data,
  grid,
  model,
  municipalities,
  naiveCells,
  naiveFigures,
  sites,
  type NaiveCell,
} from './real-data.fixture.ts';
import { factorsOf, weightsInWords } from './weighting.ts';

const totals = municipalities.map((each) => each.population);
const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

test.each(['alleinerziehend', 'sgb2'] as const)(
  'weights by %s change nothing in sum, and something in places',
  (weighting) => {
    const factors = factorsOf(data, totals, weighting);
    expect(sum(factors.map((factor, at) => factor * (totals[at] ?? 0)))).toBeCloseTo(sum(totals), 2);
    expect(Math.max(...factors)).toBeGreaterThan(1.2);
    expect(Math.min(...factors)).toBeLessThan(0.8);
  },
);

/** Returns all cells with people weighted by the single parents of their municipality, with plain loops. */
function naiveBySingleParents(): NaiveCell[] {
  const share = (ags: string): number => {
    const counts = census.get(ags);
    return counts ? counts.singleParents / (counts.singleParents + counts.couplesWithChildren) : 0;
  };
  let [people, rate] = [0, 0];
  for (const { ags, population } of municipalities) {
    people += population;
    rate += population * share(ags);
  }
  const official = new Map(municipalities.map((each) => [each.ags, each.population]));
  const points = sites.map(({ location }) => location);
  return naiveCells(points, 'inhabitants', (ags) => official.get(ags) ?? 0).map((cell) => ({
    ...cell,
    people: (cell.people * share(cell.ags)) / (rate / people),
  }));
}

test('a plan of people weighted by single parents, recomputed with plain loops', () => {
  const { within: withinKm } = naiveFigures(naiveBySingleParents());
  const within = withinKm(10);
  const plan = computePlan(data, { ...DEFAULT_PLAN, weighting: 'alleinerziehend' }, model);
  expect(plan.before.within[0]?.people).toBeCloseTo(within, 2);
  const plain = computePlan(data, DEFAULT_PLAN, model);
  expect(plan.weights?.before).toBeCloseTo(plain.before.within[0]?.share ?? 0, 9);
  expect(plan.before.within[0]?.share).not.toBeCloseTo(plain.before.within[0]?.share ?? 0, 4);
  expect(plain.weights).toBeUndefined();
});

describe('the comparison', () => {
  const ask = (changes: Partial<CompareQuery>) =>
    comparisonOf(data, { ...DEFAULT_COMPARE, ...changes }, model);

  test('of people weighted by single parents, recomputed with plain loops', () => {
    const cells = naiveBySingleParents();
    const comparison = ask({ weighting: 'alleinerziehend' });
    for (const { ags, figures } of [...comparison.rows, comparison.whole]) {
      const naive = naiveFigures(cells.filter((cell) => cell.ags.startsWith(ags)));
      expect(figures.population).toBeCloseTo(naive.people, 2);
      for (const { radius, share } of figures.within)
        expect(share).toBeCloseTo(naive.within(radius) / naive.people, 9);
      expect(figures.mean).toBeCloseTo(naive.mean, 6);
      expect(figures.worstTenth).toBeCloseTo(naive.worstTenth, 6);
    }
  });

  test('says what the weights do, and what it would be without', () => {
    const plain = ask({});
    expect(weightsOfComparison(plain, 'keine')).toBe('');
    const comparison = ask({ weighting: 'sgb2' });
    expect(comparison.whole.figures.mean).not.toBeCloseTo(plain.whole.figures.mean ?? 0, 2);
    expect(comparison.weights?.unweighted).toEqual(plain.whole.figures);
    expect(weightsOfComparison(comparison, 'sgb2')).toMatch(/^Ein Mensch zählt in Chemnitz .* km$/);
    expect(weightsOfComparison(comparison, 'sgb2')).toContain(
      `Ungewichtet wären es in ${plain.whole.name} ${formatShare(plain.whole.figures.within[2]?.share ?? 0)} bis 10 km`,
    );
    // Everybody in a district has the same weight.
    comparison.rows.forEach(({ figures }, at) =>
      expect(figures.mean).toBeCloseTo(plain.rows[at]?.figures.mean ?? 0, 9),
    );
  });
});

test('says who counts most and least', () => {
  const factors = factorsOf(data, totals, 'sgb2');
  const members = [grid.ags.indexOf('14511000'), grid.ags.indexOf('14612000')];
  expect(weightsInWords(data, members, factors)).toMatch(
    /^Ein Mensch zählt in Chemnitz wie 1,\d\d, in Dresden wie 1,\d\d\.$/,
  );
  // Inside a district the weight of the district is the same for everybody.
  const district = data.places.flatMap(({ districtAgs }, at) => (districtAgs === '14523' ? [at] : []));
  expect(weightsInWords(data, district, factors)).toMatch(/^Hier zählt jeder Mensch wie \d,\d\d\.$/);
});
