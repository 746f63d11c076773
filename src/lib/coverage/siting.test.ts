import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageProblem, greedySites, medianProblem, type SitingProblem } from './siting.ts';
import { exactSites } from './siting-exact.ts';

const DEMANDS = 8;
const CANDIDATES = 7;

const problem = fc
  .record({
    weights: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: DEMANDS, maxLength: DEMANDS }),
    costs: fc.array(fc.integer({ min: 0, max: 40 }), {
      minLength: DEMANDS * CANDIDATES,
      maxLength: DEMANDS * CANDIDATES,
    }),
    current: fc.array(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(Infinity)), {
      minLength: DEMANDS,
      maxLength: DEMANDS,
    }),
    goal: fc.constantFrom('coverage', 'median'),
  })
  .map(({ weights, costs, current, goal }): SitingProblem => {
    const typed = [weights, costs, current].map((each) => Float64Array.from(each)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    return goal === 'coverage' ? coverageProblem(...typed, 12) : medianProblem(...typed);
  });

/** The value of a set from the definition: what everybody pays before, less what everybody pays after. */
function valueOf(of: SitingProblem, set: readonly number[]): number {
  let value = 0;
  for (let i = 0; i < DEMANDS; i += 1) {
    const before = of.current[i] ?? 0;
    const after = Math.min(before, ...set.map((j) => of.costs[j * DEMANDS + i] ?? Infinity));
    value += (of.weights[i] ?? 0) * (before - after);
  }
  return value;
}

function bruteForce(of: SitingProblem, count: number, from = 0, set: number[] = []): number {
  let best = valueOf(of, set);
  if (set.length === count) return best;
  for (let j = from; j < CANDIDATES; j += 1) best = Math.max(best, bruteForce(of, count, j + 1, [...set, j]));
  return best;
}

const total = (steps: readonly { gain: number }[]): number => steps.reduce((sum, each) => sum + each.gain, 0);

describe.each([1, 2, 3])('the next %i sites', (count) => {
  test('exact finds what trying every set finds', () => {
    fc.assert(
      fc.property(problem, (each) => {
        const steps = exactSites(each, count);
        expect(total(steps)).toBeCloseTo(bruteForce(each, count), 6);
        expect(
          valueOf(
            each,
            steps.map((step) => step.candidate),
          ),
        ).toBeCloseTo(total(steps), 6);
      }),
    );
  });

  test('greedy keeps its guarantee of 1 − 1/e, names true gains, and they never grow', () => {
    fc.assert(
      fc.property(problem, (each) => {
        const steps = greedySites(each, count);
        const chosen = steps.map((step) => step.candidate);
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(total(steps)).toBeGreaterThanOrEqual((1 - 1 / Math.E) * bruteForce(each, count) - 1e-9);
        steps.forEach((step, index) => {
          const gain = valueOf(each, chosen.slice(0, index + 1)) - valueOf(each, chosen.slice(0, index));
          expect(step.gain).toBeCloseTo(gain, 6);
          expect(step.gain).toBeLessThanOrEqual((steps[index - 1]?.gain ?? Infinity) + 1e-9);
        });
      }),
    );
  });
});

test('greedy can miss the best pair, exact does not', () => {
  // Candidate 0 covers the middle four of six equal places; 1 and 2 cover three each and all six together.
  const row = (covered: number[]): number[] =>
    [0, 1, 2, 3, 4, 5].map((each) => (covered.includes(each) ? 0 : 9));
  const known = coverageProblem(
    new Float64Array(6).fill(10),
    Float64Array.from([row([1, 2, 3, 4]), row([0, 1, 2]), row([3, 4, 5])].flat()),
    new Float64Array(6).fill(Infinity),
    5,
  );
  expect(total(greedySites(known, 2))).toBe(50);
  expect(exactSites(known, 2).map((step) => step.candidate)).toEqual([1, 2]);
  expect(total(exactSites(known, 2))).toBe(60);
});

test('stops when nobody is left to reach', () => {
  const done = coverageProblem(Float64Array.of(5, 5), Float64Array.of(1, 1, 2, 2), Float64Array.of(9, 9), 5);
  expect(greedySites(done, 10)).toEqual([{ candidate: 0, gain: 10 }]);
});
