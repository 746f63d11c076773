import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableOf, type RowSource } from '../../src/lib/sites/exchange/columns.ts';
import { workbookOf } from '../../src/lib/sites/exchange/workbook.ts';
import { ruleProblems } from '../../src/lib/sites/record/rules.ts';
import { SAMPLE_RECORD } from '../../src/lib/sites/record/sample.ts';
import { validateRecord } from '../../src/lib/sites/record/validate.ts';
import { siteYaml } from '../../src/lib/sites/record/yaml.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import {
  FOCUS_TERMS,
  idsOf,
  KIND_TERMS,
  OPERATOR_TERMS,
  SOCIAL_SPACE_TERMS,
  STATUS_TERMS,
} from '../../src/lib/sites/vocabulary.ts';
import { csvOf } from '../../src/lib/text/format/csv.ts';
import { GROUND } from './fixtures/ground.fixture.ts';
import { propose } from './propose.ts';
import { readList } from './read/list.ts';
import { rowsOf } from './rows.ts';
import { updatedYaml } from './write.ts';

const text = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '=1+1',
        "'=1",
        '-x',
        '+49',
        '• a',
        '- b',
        'a; b',
        'a [s1]',
        '[s1]',
        'a []',
        '_x0041_',
        '12,5',
        '2024',
        'Elterncafé; Sport',
        'Musterweg 1, 01589 Riesa',
        '04838 Eilenburg',
        '|',
        '\\',
        's1 | a',
        'März 2023',
        'ja',
        '#N/A',
        'toString',
        '__proto__',
      ),
    },
  )
  .map((each) => each.trim())
  .filter((each) => 'record' in validateRecord({ ...SAMPLE_RECORD, name: each }));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const url = fc.webUrl({ withQueryParameters: true });
const vagueDate = fc.constantFrom('2016', '2020-01', '2020-01-01', '2024-03-31');
const sourceIds = fc.shuffledSubarray(['s1', 's2'], { minLength: 1 });

function withoutGaps(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Any sound record at a fixed real place. */
const record: fc.Arbitrary<SiteRecord> = fc
  .record({
    name: text,
    kind: fc.constantFrom(...idsOf(KIND_TERMS)),
    operator: fc.record({ name: text, type: fc.constantFrom(...idsOf(OPERATOR_TERMS)) }),
    address: fc.record({
      street: text,
      postcode: maybe(fc.constantFrom('04838', '01067')),
      place: fc.constant('Eilenburg'),
      part: maybe(text),
    }),
    location: fc.record({
      lon: fc.double({ min: 12.62, max: 12.64, noNaN: true }),
      lat: fc.double({ min: 51.455, max: 51.465, noNaN: true }),
      precision: fc.constantFrom('address' as const, 'postcode' as const),
      radiusMetres: fc.double({ min: 1, max: 20_000, noNaN: true }),
      source: text,
    }),
    phases: fc.record({
      in: fc.constantFrom([1], [1, 2]),
      basis: fc.constantFrom('documented' as const, 'inferred' as const),
    }),
    status: fc.record({
      value: fc.constantFrom(...idsOf(STATUS_TERMS)),
      asOf: maybe(vagueDate),
      note: maybe(text),
      sources: sourceIds,
    }),
    socialSpace: fc.record({
      types: fc.shuffledSubarray(idsOf(SOCIAL_SPACE_TERMS)),
      note: maybe(text),
      sources: sourceIds,
    }),
    focus: fc
      .shuffledSubarray(idsOf(FOCUS_TERMS))
      .chain((terms) =>
        fc.tuple(
          ...terms.map((term) => fc.record({ term: fc.constant(term), source: fc.constantFrom('s1', 's2') })),
        ),
      ),
    offers: fc.uniqueArray(fc.record({ text, source: maybe(fc.constantFrom('s1', 's2')) }), {
      selector: (each) => each.text,
      maxLength: 4,
    }),
    contact: fc.record({
      phone: maybe(fc.constantFrom('03423 000012', '03423 00 00 12', '+49 3423 1-23')),
      website: maybe(url),
    }),
    profile: url,
    sources: fc.tuple(
      ...['s1', 's2'].map((id) =>
        fc.record({
          id: fc.constant(id),
          url: maybe(url),
          title: text,
          publisher: text,
          published: maybe(vagueDate),
          seen: fc.constant('2026-11-20'),
          says: text,
        }),
      ),
    ),
    notes: maybe(text),
    checked: fc.constant('2026-11-21'),
  })
  .map((each) => validateRecord(withoutGaps(each)))
  .filter((each) => 'record' in each)
  .map((each) => each.record)
  .filter((each) => ruleProblems(each, GROUND.today).every((problem) => problem.level === 'warning'));

const encoded = (content: string): Uint8Array => new TextEncoder().encode(content);

async function imported(name: string, bytes: Uint8Array): Promise<unknown> {
  const [proposal] = propose(rowsOf(await readList(name, bytes)).rows, [], GROUND);
  return { slug: proposal?.slug, reasons: proposal?.reasons, record: proposal?.record };
}
const expected = (each: SiteRecord): unknown => ({ slug: 'testkita', reasons: [], record: each });
const row = (each: SiteRecord): RowSource => ({ slug: 'testkita', record: each });

describe('importing an export changes nothing', () => {
  test('as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(record, async (each) => {
        const bytes = encoded(csvOf(tableOf([row(each)])));
        expect(await imported('x.csv', bytes)).toEqual(expected(each));
      }),
      { numRuns: 80, interruptAfterTimeLimit: 15_000 },
    );
  }, 60_000);

  test('as Excel workbook', async () => {
    await fc.assert(
      fc.asyncProperty(record, async (each) => {
        expect(await imported('x.xlsx', await workbookOf([row(each)]))).toEqual(expected(each));
      }),
      { numRuns: 25, interruptAfterTimeLimit: 15_000 },
    );
  }, 60_000);

  test('as GeoJSON, also where a program made text of the record', async () => {
    const collection = (properties: object): Uint8Array =>
      encoded(
        JSON.stringify({
          type: 'FeatureCollection',
          features: [{ type: 'Feature', geometry: null, properties }],
        }),
      );
    await fc.assert(
      fc.asyncProperty(record, async (each) => {
        const nested = collection({ slug: 'testkita', record: each });
        const flat = collection({ slug: 'testkita', record: JSON.stringify(each) });
        expect(await imported('x.geojson', nested)).toEqual(expected(each));
        expect(await imported('x.geojson', flat)).toEqual(expected(each));
      }),
      { numRuns: 25, interruptAfterTimeLimit: 15_000 },
    );
  }, 60_000);

  test('the same workbook is the same bytes', async () => {
    expect(await workbookOf([row(SAMPLE_RECORD)])).toEqual(await workbookOf([row(SAMPLE_RECORD)]));
  });
});

describe('a changed file', () => {
  const changed: SiteRecord = { ...SAMPLE_RECORD, name: 'Testkita Neu' };

  test('in our layout is laid out anew', () => {
    expect(updatedYaml(siteYaml(SAMPLE_RECORD), changed)).toBe(siteYaml(changed));
  });

  test('keeps what a person wrote around the change', () => {
    const own = siteYaml(SAMPLE_RECORD).replace('kind: kita', '# bitte nicht ändern\nkind: kita # geprüft');
    const { notes: _notes, ...less } = SAMPLE_RECORD;
    const without = siteYaml(less).replace('kind: kita', '# bitte nicht ändern\nkind: kita # geprüft');
    expect(updatedYaml(own, changed)).toBe(own.replace(/^name: .*$/m, 'name: Testkita Neu'));
    expect(updatedYaml(without, SAMPLE_RECORD)).toBe(own);
  });
});
