import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closest, editDistance } from './edit-distance.ts';

const LETTERS = 'abc';
const word = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 7 });

/** All texts at one edit from `text`, and `text` itself; the naive way. */
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

describe('one edit', () => {
  test('agrees with writing out every neighbour', () => {
    fc.assert(
      fc.property(word, word, (typed, name) => {
        expect(editDistance(typed, name, { most: 1 }) <= 1).toBe(neighbours(typed).has(name));
      }),
      { numRuns: 3000 },
    );
  });

  test('a beginning agrees with trying every beginning', () => {
    fc.assert(
      fc.property(word, word, (typed, name) => {
        const beginnings = Array.from({ length: name.length + 1 }, (_, end) => name.slice(0, end));
        const close = neighbours(typed);
        expect(editDistance(typed, name, { most: 1, beginning: true }) <= 1).toBe(
          beginnings.some((each) => close.has(each)),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['lepzig', 'leipzig', 1],
    ['liepzig', 'leipzig', 1],
    ['leipzieg', 'leipzig', 1],
    ['laipzig', 'leipzig', 1],
    ['lepizg', 'leipzig', 2],
    ['', 'leipzig', 7],
  ])('%s for %s: %i', (typed, name, distance) => {
    expect(editDistance(typed, name)).toBe(distance);
  });
});

test('a limit saves work and changes no distance within it', () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (typed, name, most) => {
      const distance = editDistance(typed, name);
      expect(Math.min(editDistance(typed, name, { most }), most + 1)).toBe(Math.min(distance, most + 1));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['Traeger', 'Träger'],
  ['focsu', 'focus'],
  ['nmae', 'name'],
  ['xyz', undefined],
])('%s means %s', (typed, meant) => {
  expect(closest(typed, ['name', 'focus', 'Träger', 'phone'])).toBe(meant);
});
