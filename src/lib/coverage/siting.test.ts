import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { programSolver } from './highs-program.ts';
import { exactFarthest } from './siting-exact-farthest.ts';
import { exactMedian } from './siting-exact-median.ts';
import { exactCoverage, exactSmallest, type SolveProgram } from './siting-exact.ts';
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

/** Candidate 0 covers the middle four of six equal places; 1 and 2 cover three each and together all six. */
const row = (near: number[]): number[] => [0, 1, 2, 3, 4, 5].map((each) => (near.includes(each) ? 0 : 9));
const known = coverageProblem(
  tabledWays(6, Float64Array.from([row([1, 2, 3, 4]), row([0, 1, 2]), row([3, 4, 5])].flat())),
  new Float64Array(6).fill(10),
  new Float64Array(6).fill(Infinity),
  5,
);

test('greedy can miss the best pair, exact does not', () => {
  expect(total(greedySites(known, 2))).toBe(50);
  const exact = exactCoverage(known, 2, [0, 1], solve);
  expect([...exact.set].sort()).toEqual([1, 2]);
  expect(exact.value).toBe(60);
});

test('at equal gain the smaller set wins, also step by step: two do what greedy took three for', () => {
  expect(candidatesOf(greedySites(known, 3)).sort()).toEqual([1, 2]);
  expect(exactCoverage(known, 3, [0, 1, 2], solve).set).toHaveLength(2);
});

test('at equal gain the smaller set wins for the other goals, too', () => {
  const six = tabledWays(6, Float64Array.from([row([1, 2, 3, 4]), row([0, 1, 2]), row([3, 4, 5])].flat()));
  const [weights, current] = [new Float64Array(6).fill(10), new Float64Array(6).fill(9)];
  expect(exactFarthest(six, weights, current, 3, [0, 1, 2], solve, always).set).toHaveLength(2);

  // Two candidates cover 30 places in halves; of the others, greedy takes 16, 8 and 4 of them.
  const places = Array.from({ length: 30 }, (_, at) => at);
  const cover = (near: readonly number[]): number[] => places.map((each) => (near.includes(each) ? 0 : 99));
  const many = medianProblem(
    tabledWays(
      30,
      Float64Array.from(
        [
          cover(places.slice(0, 16)),
          cover(places.slice(16, 24)),
          cover(places.slice(24, 28)),
          cover(places.filter((each) => each % 2 === 0)),
          cover(places.filter((each) => each % 2 === 1)),
        ].flat(),
      ),
    ),
    new Float64Array(30).fill(1),
    new Float64Array(30).fill(9),
  );
  const start = candidatesOf(greedySites(many, 3));
  expect(valueOf(many, start)).toBe(28 * 9);
  // Where sites cost nothing, the solver may choose one that nobody uses.
  const generous: SolveProgram = (program) => {
    const { columns, ...rest } = solve(program);
    if (columns && program.costs[0] === 0) columns[0] = program.integers > 0 ? 1 : 0.001;
    return { columns, ...rest };
  };
  const found = exactMedian(many, 3, new Uint16Array(30), start, generous, always);
  expect([...found.set].sort()).toEqual([3, 4]);
  expect(found.proven).toBe(true);
});

test('fewer sites: a member is left out and another swapped until the rest covers enough again', () => {
  // Three places of two people each; 0 and 1 share one place with 2, 3 covers what 0 and 1 cover apart from that.
  const places = coverageProblem(
    tabledWays(
      6,
      Float64Array.from([row([0, 1]), row([2, 3]), row([4, 5]), row([0, 1, 2]), row([3, 4, 5])].flat()),
    ),
    new Float64Array(6).fill(10),
    new Float64Array(6).fill(Infinity),
    5,
  );
  expect([...fewerSites(places, [0, 1, 2], 60, always)].sort()).toEqual([3, 4]);
  expect(fewerSites(places, [0, 1, 2], 60, () => false)).toEqual([0, 1, 2]);
  expect(fewerSites(places, [3, 4], 60, always)).toEqual([3, 4]);
});

test('stops when nobody is left to reach', () => {
  const done = coverageProblem(
    tabledWays(2, Float64Array.of(1, 1, 2, 2)),
    Float64Array.of(5, 5),
    Float64Array.of(9, 9),
    5,
  );
  expect(greedySites(done, 10)).toEqual([{ candidate: 0, gain: 10 }]);
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
