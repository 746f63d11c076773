import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearness, ratioCloseness, stepCloseness } from './closeness.ts';

const size = fc.double({ min: 0.5, max: 1e7, noNaN: true });
const km = fc.double({ min: 0, max: 400, noNaN: true });
const SCALE = ['a', 'b', 'c', 'd'] as const;

describe('ratioCloseness', () => {
  it.each([
    [1000, 1000, 1],
    [1000, 10_000, 0],
    [10_000, 1000, 0],
    [100, 316.227766, 0.5], // the square root of ten
    [50, 900, 0],
    [undefined, 5, undefined],
    [5, 0, undefined],
  ])('%s and %s give %s', (a, b, share) => {
    const result = ratioCloseness(a, b);
    if (share === undefined) expect(result).toBeUndefined();
    else expect(result).toBeCloseTo(share, 6);
  });

  it('is bounded, symmetric, 1 for itself', () => {
    fc.assert(
      fc.property(size, size, (a, b) => {
        const share = ratioCloseness(a, b) ?? -1;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(ratioCloseness(b, a)).toBe(share);
        expect(ratioCloseness(a, a)).toBe(1);
      }),
    );
  });

  it('never grows when the second value moves further away', () => {
    fc.assert(
      fc.property(
        size,
        fc.double({ min: 1, max: 50, noNaN: true }),
        fc.double({ min: 1, max: 50, noNaN: true }),
        (a, f, g) => {
          const [near, far] = [Math.min(f, g), Math.max(f, g)];
          expect(ratioCloseness(a, a * near) ?? -1).toBeGreaterThanOrEqual(
            (ratioCloseness(a, a * far) ?? 2) - 1e-12,
          );
          expect(ratioCloseness(a, a / near) ?? -1).toBeGreaterThanOrEqual(
            (ratioCloseness(a, a / far) ?? 2) - 1e-12,
          );
        },
      ),
    );
  });
});

describe('stepCloseness', () => {
  it('falls by the same amount with every step', () => {
    expect(SCALE.map((each) => stepCloseness(SCALE, 'a', each))).toEqual([1, 1 - 1 / 3, 1 - 2 / 3, 0]);
    expect(stepCloseness(SCALE, 'd', 'b')).toBe(stepCloseness(SCALE, 'b', 'd'));
  });

  it('does not compare what is not known', () => {
    expect(stepCloseness<string>(SCALE, 'a', undefined)).toBeUndefined();
    expect(stepCloseness<string>(SCALE, 'x', 'a')).toBeUndefined();
  });
});

describe('nearness', () => {
  it('is 1 here, a half at 50 km, 0 from 100 km on', () => {
    expect([0, 50, 100, 250].map(nearness)).toEqual([1, 0.5, 0, 0]);
  });

  it('is bounded and never grows with distance', () => {
    fc.assert(
      fc.property(km, km, (a, b) => {
        expect(nearness(a)).toBeGreaterThanOrEqual(0);
        expect(nearness(a)).toBeLessThanOrEqual(1);
        if (a < b) expect(nearness(a)).toBeGreaterThanOrEqual(nearness(b));
      }),
    );
  });
});
