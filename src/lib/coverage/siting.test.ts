import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { programSolver } from './highs-program.ts';
import { exactFarthest } from './siting-exact-farthest.ts';
import { exactMedian } from './siting-exact-median.ts';
import { exactCoverage, exactSmallest } from './siting-exact.ts';
import { farthestGreedily } from './siting-farthest.ts';
import { fewerSites } from './siting-fewer.ts';
import { coverageProblem, greedySites, greedyUntil, medianProblem, valueOf } from './siting.ts';
import { straightWays, tabledWays, type Ways } from './ways.ts';

const highs = await loadHighs();
const solve = programSolver(highs, { secondsLeft: () => 30, onProgress: () => undefined });
const always = (): boolean => true;

const DEMANDS = 8;
const CANDIDATES = 7;
const RADIUS = 12;

interface Case {
  readonly ways: Ways;
  readonly table: readonly number[];
  readonly weights: Float64Array;
  readonly current: Float64Array;
}
const anyCase = fc
  .record({
    weights: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: DEMANDS, maxLength: DEMANDS }),
    table: fc.array(fc.integer({ min: 0, max: 40 }), {
      minLength: DEMANDS * CANDIDATES,
      maxLength: DEMANDS * CANDIDATES,
    }),
    current: fc.array(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(60)), {
      minLength: DEMANDS,
      maxLength: DEMANDS,
    }),
  })
  .map(({ weights, table, current }): Case => ({
    ways: tabledWays(DEMANDS, Float64Array.from(table)),
    table,
    weights: Float64Array.from(weights),
    current: Float64Array.from(current),
  }));

/** Computes the costs after adding a set, directly from the definition. */
const costsOf = ({ table, current }: Case, set: readonly number[]): number[] =>
  Array.from(current, (before, demand) =>
    Math.min(before, ...set.map((candidate) => table[candidate * DEMANDS + demand] ?? Infinity)),
  );
const covered = (each: Case, set: readonly number[]): number =>
  costsOf(each, set).reduce(
    (sum, cost, demand) =>
      cost <= RADIUS && (each.current[demand] ?? 0) > RADIUS ? sum + (each.weights[demand] ?? 0) : sum,
    0,
  );
const saved = (each: Case, set: readonly number[]): number =>
  costsOf(each, set).reduce(
    (sum, cost, demand) => sum + ((each.current[demand] ?? 0) - cost) * (each.weights[demand] ?? 0),
    0,
  );
const farthest = (each: Case, set: readonly number[]): number =>
  Math.max(0, ...costsOf(each, set).filter((_, demand) => (each.weights[demand] ?? 0) > 0));

/** Yields all sets of at most `count` candidates. */
function* sets(count: number, from = 0, set: readonly number[] = []): Generator<readonly number[]> {
  yield set;
  if (set.length === count) return;
  for (let next = from; next < CANDIDATES; next += 1) yield* sets(count, next + 1, [...set, next]);
}
const largest = (count: number, value: (set: readonly number[]) => number): number =>
  Math.max(...[...sets(count)].map(value));

const candidatesOf = (steps: readonly { candidate: number }[]): number[] =>
  steps.map((step) => step.candidate);
const total = (steps: readonly { gain: number }[]): number => steps.reduce((sum, each) => sum + each.gain, 0);
const settings = { numRuns: 40 };

describe.each([1, 2, 3])('the next %i sites', (count) => {
  test('coverage: the solver finds what trying every set finds, proves it, and takes the smallest such set', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const problem = coverageProblem(each.ways, each.weights, each.current, RADIUS);
        const result = exactCoverage(problem, count, candidatesOf(greedySites(problem, count)), solve);
        const best = largest(count, (set) => covered(each, set));
        const smallest = Math.min(
          ...[...sets(count)].filter((set) => covered(each, set) === best).map((set) => set.length),
        );
        expect(covered(each, result.set)).toBe(best);
        expect(result.set).toHaveLength(smallest);
        expect(result.proven).toBe(true);
        expect(result.bound).toBeCloseTo(best, 4);
      }),
      settings,
    );
  });

  /** Returns the size of the smallest set with the best value. */
  const fewest = (value: (set: readonly number[]) => number): number => {
    const best = largest(count, value);
    return Math.min(...[...sets(count)].filter((set) => value(set) >= best - 1e-9).map((set) => set.length));
  };

  test('shortest ways: the solver finds what trying every set finds, proves it, and takes the smallest such set', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const problem = medianProblem(each.ways, each.weights, each.current);
        const parts = Array.from({ length: DEMANDS }, (_, demand) => demand % 3);
        const start = candidatesOf(greedySites(problem, count));
        const result = exactMedian(problem, count, parts, start, solve, always);
        expect(saved(each, result.set)).toBeCloseTo(
          largest(count, (set) => saved(each, set)),
          4,
        );
        expect(result.proven).toBe(true);
        expect(result.set).toHaveLength(fewest((set) => saved(each, set)));
      }),
      settings,
    );
  });

  test('nobody far away: the solver finds what trying every set finds, proves it, and takes the smallest such set', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const start = farthestGreedily(each.ways, each.weights, each.current, count);
        const result = exactFarthest(each.ways, each.weights, each.current, count, start, solve, always);
        const best = -largest(count, (set) => -farthest(each, set));
        expect(farthest(each, result.set)).toBeCloseTo(best, 6);
        expect(result.proven).toBe(true);
        expect(farthest(each, start)).toBeGreaterThanOrEqual(best);
        expect(result.set).toHaveLength(fewest((set) => -farthest(each, set)));
      }),
      settings,
    );
  });

  test('greedy keeps its guarantee of 1 − 1/e, names true gains, and they never grow', () => {
    fc.assert(
      fc.property(anyCase, fc.boolean(), (each, median) => {
        const problem = median
          ? medianProblem(each.ways, each.weights, each.current)
          : coverageProblem(each.ways, each.weights, each.current, RADIUS);
        const value = (set: readonly number[]): number => (median ? saved(each, set) : covered(each, set));
        const steps = greedySites(problem, count);
        const chosen = candidatesOf(steps);
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(total(steps)).toBeGreaterThanOrEqual((1 - 1 / Math.E) * largest(count, value) - 1e-9);
        steps.forEach((step, index) => {
          expect(step.gain).toBeCloseTo(value(chosen.slice(0, index + 1)) - value(chosen.slice(0, index)), 6);
          expect(step.gain).toBeLessThanOrEqual((steps[index - 1]?.gain ?? Infinity) + 1e-9);
        });
        expect(valueOf(problem, chosen)).toBeCloseTo(total(steps), 9);
      }),
    );
  });
});

test('how many would be enough: no smaller set reaches the share, step by step never fewer than needed', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(0.5, 0.9, 1), (each, share) => {
      const problem = coverageProblem(each.ways, each.weights, each.current, RADIUS);
      const reachable = largest(CANDIDATES, (set) => covered(each, set));
      const target = share * reachable;
      const start = candidatesOf(greedyUntil(problem, target));
      const fewer = fewerSites(problem, start, target, always);
      expect(covered(each, fewer)).toBeGreaterThanOrEqual(target - 1e-6);
      expect(fewer.length).toBeLessThanOrEqual(start.length);
      expect(new Set(fewer).size).toBe(fewer.length);
      const result = exactSmallest(problem, target, fewer, solve);
      const fewest = Math.min(
        ...[...sets(CANDIDATES)]
          .filter((set) => covered(each, set) >= target - 1e-9)
          .map((set) => set.length),
      );
      expect(covered(each, start)).toBeGreaterThanOrEqual(target - 1e-6);
      expect(covered(each, result.set)).toBeGreaterThanOrEqual(target - 1e-6);
      expect(result.set).toHaveLength(fewest);
      expect(result.proven).toBe(true);
    }),
    settings,
  );
});

test('straight ways are the haversine distances within the limits, and no others', () => {
  const [lon, lat] = [Float64Array.of(13, 13.1, 14), Float64Array.of(51, 51.05, 50.5)];
  const candidates = [
    { lon: 13.02, lat: 51.01 },
    { lon: 14, lat: 50.5 },
  ];
  const { start, demands, costs } = straightWays(lon, lat, candidates).within(Float64Array.of(20, 20, -1));
  expect([...start]).toEqual([0, 2, 2]);
  const second = straightWays(lon, lat, candidates).within(Float64Array.of(99, 99, 99), [1]);
  expect([...second.start]).toEqual([0, 0, 3]);
  expect([...demands]).toEqual([0, 1]);
  const rad = Math.PI / 180;
  const haversine =
    Math.sin((0.01 * rad) / 2) ** 2 +
    Math.cos(51 * rad) * Math.cos(51.01 * rad) * Math.sin((0.02 * rad) / 2) ** 2;
  expect(costs[0]).toBeCloseTo(2 * 6371.0088 * Math.asin(Math.sqrt(haversine)), 9);
});
