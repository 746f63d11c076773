import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNameWithOneSlip, startsNameWithOneSlip } from './typo.ts';

const LETTERS = 'abc';
const word = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 7 });

/** Every text that is one slip away from `text`, and `text` itself: the naive route. */
function neighbours(text: string): Set<string> {
  const all = new Set([text]);
  for (let at = 0; at <= text.length; at += 1) {
    const [head, tail] = [text.slice(0, at), text.slice(at)];
    for (const letter of LETTERS) {
      all.add(head + letter + tail);
      if (tail) all.add(head + letter + tail.slice(1));
    }
    if (tail) all.add(head + tail.slice(1));
    if (tail.length > 1) all.add(head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2));
  }
  return all;
}

describe('one slip', () => {
  test('agrees with writing out every neighbour', () => {
    fc.assert(
      fc.property(word, word, (typed, name) => {
        expect(isNameWithOneSlip(typed, name)).toBe(neighbours(typed).has(name));
      }),
      { numRuns: 3000 },
    );
  });

  test('a beginning agrees with trying every beginning', () => {
    fc.assert(
      fc.property(word, word, (typed, name) => {
        const beginnings = Array.from({ length: name.length + 1 }, (_, end) => name.slice(0, end));
        const close = neighbours(typed);
        expect(startsNameWithOneSlip(typed, name)).toBe(beginnings.some((each) => close.has(each)));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['lepzig', 'leipzig', true],
    ['liepzig', 'leipzig', true],
    ['leipzieg', 'leipzig', true],
    ['laipzig', 'leipzig', true],
    ['lepizg', 'leipzig', false],
  ])('%s for %s: %s', (typed, name, fits) => {
    expect(isNameWithOneSlip(typed, name)).toBe(fits);
  });
});
