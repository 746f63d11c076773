import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { programSolver } from './highs-program.ts';
import { exactFarthest } from './siting-exact-farthest.ts';
import { exactMedian } from './siting-exact-median.ts';
import { exactCoverage, type SolveProgram } from './siting-exact.ts';
import { fewerSites } from './siting-fewer.ts';
import { coverageProblem, greedySites, medianProblem, valueOf } from './siting.ts';
import { tabledWays } from './ways.ts';

const solve = programSolver(await loadHighs(), { secondsLeft: () => 30, onProgress: () => undefined });
const always = (): boolean => true;
const candidatesOf = (steps: readonly { candidate: number }[]): number[] =>
  steps.map(({ candidate }) => candidate);
const total = (steps: readonly { gain: number }[]): number => steps.reduce((sum, each) => sum + each.gain, 0);

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
