/**
 * Checks 2,000 mutated data files per run: typing errors, bad merges, hostile contributions;
 * `FUZZ_SEED=… npx vitest run pipeline/sites/mutated.fuzz.test.ts` tries others.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import { HOSTILE_TEXTS } from '../../src/lib/sites/record/hostile.fixture.ts';
import { SAMPLE_RECORD } from '../../src/lib/sites/record/sample.ts';
import { anyText } from '../../src/lib/text/any-text.fixture.ts';
import { checkSites } from './check.ts';
import { findingText } from './finding.ts';

const RUNS = 2_000;

type Tree = { [key: string]: unknown } | unknown[];

/** Returns the path of every place in a record, down to list items. */
function placesOf(tree: Tree, path: (string | number)[] = []): (string | number)[][] {
  const entries = Array.isArray(tree) ? tree.map((each, at) => [at, each] as const) : Object.entries(tree);
  return entries.flatMap(([key, value]) => [
    [...path, key],
    ...(typeof value === 'object' && value !== null ? placesOf(value as Tree, [...path, key]) : []),
  ]);
}

const PLACES = placesOf(SAMPLE_RECORD as unknown as Tree);
const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...HOSTILE_TEXTS),
  fc.constantFrom<unknown>(
    null,
    true,
    [],
    {},
    [[]],
    [null],
    { a: { b: null } },
    0,
    -1,
    1e308,
    '9'.repeat(400),
  ),
  fc.double(),
  anyText({ maxLength: 60 }),
);
const change = fc.record({
  path: fc.constantFrom(...PLACES),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'rename'),
  value,
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function applied(record: unknown, { path, how, value: given }: Change): unknown {
  const copy = structuredClone(record);
  let at = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) {
    const next = at[step];
    if (typeof next !== 'object' || next === null) return copy;
    at = next as Record<string | number, unknown>;
  }
  const last = path.at(-1) ?? '';
  if (how === 'replace') at[last] = given;
  if (how === 'rename') at[`${String(last)}x`] = at[last];
  if (how !== 'replace') {
    if (Array.isArray(at)) at.splice(Number(last), 1);
    else Reflect.deleteProperty(at, last);
  }
  return copy;
}

/** Overwrites bytes, as a broken transfer does. */
function damaged(text: string, cuts: readonly [number, number][]): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  for (const [at, byte] of cuts) bytes[at % bytes.length] = byte;
  return bytes;
}

const file = fc
  .tuple(
    fc.array(change, { minLength: 1, maxLength: 4 }),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<[number, number][]>([]) },
      { weight: 1, arbitrary: fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 6 }) },
    ),
  )
  .map(([changes, cuts]) => damaged(stringify(changes.reduce<unknown>(applied, SAMPLE_RECORD)), cuts));

const MUSTERORT = {
  ags: '14000010',
  name: 'Musterort',
  officialName: 'Musterort',
  districtAgs: '14000',
  district: 'Musterkreis',
  population: 1234,
} as Municipality;

function textsOf(given: unknown): string[] {
  if (typeof given === 'string') return [given];
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(textsOf) : [];
}

test(`${RUNS} mutated data files are each refused with reasons or read as harmless`, () => {
  let accepted = 0;
  fc.assert(
    fc.property(file, (bytes) => {
      const { sites, findings } = checkSites(
        [{ name: 'testkita.yaml', bytes }],
        () => MUSTERORT,
        '2026-11-22',
      );
      const errors = findings.filter((each) => each.level === 'error');
      expect(sites.length === 1 || errors.length > 0).toBe(true);
      for (const each of errors) {
        expect(each.problem, findingText(each)).not.toBe('');
        expect(each.remedy, findingText(each)).not.toBe('');
        expect(findingText(each).length).toBeLessThan(3000);
        // Findings are printed: control characters must not reach the terminal.
        expect(findingText(each)).not.toMatch(/[\u0000-\u0009\u001b\u202a-\u202e\u2066-\u2069]/u); // eslint-disable-line no-control-regex -- these very characters
      }
      for (const site of sites) {
        if (errors.length === 0) accepted += 1;
        for (const text of textsOf(site)) {
          expect(text).not.toMatch(/[<>\u202a-\u202e\u2066-\u2069]/u);
          expect(text.length).toBeLessThanOrEqual(2000);
          expect(text.isWellFormed()).toBe(true);
        }
        for (const url of [site.profile, site.contact.website, ...site.sources.map((each) => each.url)])
          expect(url ?? 'https://').toMatch(/^https?:\/\//);
        expect(Number.isFinite(site.location.lon) && Number.isFinite(site.location.lat)).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
  expect(accepted).toBeGreaterThan(0);
  expect(accepted).toBeLessThan(RUNS);
}, 120_000);
