import { expect, test } from 'vitest';
import { computePlan } from './plan/plan.ts';
import { DEFAULT_PLAN } from './plan/plan-query.ts';
import { census, data, grid, model, municipalities, naiveCells, sites } from './real-data.fixture.ts';
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

test('people weighted by single parents, recomputed with plain loops', () => {
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
  let within = 0;
  for (const cell of naiveCells(
    sites.map(({ location }) => location),
    'inhabitants',
    (ags) => official.get(ags) ?? 0,
  ))
    if (cell.km <= 10) within += (cell.people * share(cell.ags)) / (rate / people);
  const plan = computePlan(data, { ...DEFAULT_PLAN, weighting: 'alleinerziehend' }, model);
  expect(plan.before.within[0]?.people).toBeCloseTo(within, 2);
  const plain = computePlan(data, DEFAULT_PLAN, model);
  expect(plan.unweighted?.before).toBeCloseTo(plain.before.within[0]?.share ?? 0, 9);
  expect(plan.before.within[0]?.share).not.toBeCloseTo(plain.before.within[0]?.share ?? 0, 4);
  expect(plain.unweighted).toBeUndefined();
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
