import fc, { type StringConstraints } from 'fast-check';

const [SURROGATES, SURROGATE_COUNT, LAST] = [0xd800, 0x800, 0x10ffff];

/** Any code point that is not a surrogate. */
const CODE_POINT = fc.nat(LAST - SURROGATE_COUNT).map(
  (index) => String.fromCodePoint(index < SURROGATES ? index : index + SURROGATE_COUNT),
  (text) => {
    const code = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (code === undefined || String.fromCodePoint(code) !== text) throw new Error('not one code point');
    return code < SURROGATES ? code : code - SURROGATE_COUNT;
  },
);

/**
 * Well-formed text of any code points, and names that are dangerous in JavaScript. Like fast-check's unit "binary",
 * which spends six seconds on a table of all of them.
 */
export const anyText = (constraints: Omit<StringConstraints, 'unit'> = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: CODE_POINT });
