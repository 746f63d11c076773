/** Returns numbers from 0 to 1 determined by a seed (mulberry32), so that a failing run can be repeated. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** Damages a valid file: flips bytes, cuts it off, repeats a piece, sets extreme values, or moves a piece. */
export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const at = below(random, copy.length);
  switch (below(random, 6)) {
    case 0:
      return copy.subarray(0, at);
    case 1:
      for (let n = below(random, 20) + 1; n > 0; n--) copy[below(random, copy.length)] = below(random, 256);
      return copy;
    case 2:
      copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
      return copy;
    case 3: {
      // Four bytes as a length of almost 2³¹ or 2³², or 0.
      const value = [0, 0xff, 0x7f][below(random, 3)] ?? 0;
      copy.fill(value, at, at + 4);
      return copy;
    }
    case 4: {
      const piece = copy.subarray(at, at + below(random, 2_000));
      return Buffer.concat([copy.subarray(0, at), piece, piece, copy.subarray(at)]);
    }
    default:
      copy.copyWithin(below(random, copy.length), at, at + below(random, 500));
      return copy;
  }
}
