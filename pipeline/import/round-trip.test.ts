import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sitesGeoJson } from '../../src/lib/sites/exchange/geojson.ts';
import { tableOf, type RowSource } from '../../src/lib/sites/exchange/columns.ts';
import type { CellFormat, FieldPath } from '../../src/lib/sites/fields/field.ts';
import { FIELD_LIST, fieldValues, nested } from '../../src/lib/sites/fields/fields.ts';
import { workbookOf } from '../../src/lib/sites/exchange/workbook.ts';
import { ruleProblems } from '../../src/lib/sites/record/rules.ts';
import { SAMPLE_RECORD } from '../../src/lib/sites/record/sample.ts';
import { validateRecord } from '../../src/lib/sites/record/validate.ts';
import { siteYaml } from '../../src/lib/sites/record/yaml.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { idsOf, type Term } from '../../src/lib/sites/vocabulary.ts';
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
const sourceId = fc.constantFrom('s1', 's2');

function withoutGaps(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** What a field may hold, by its format; the place is a real one. */
const HELD: {
  readonly [Format in CellFormat]: (path: FieldPath, terms: readonly Term[]) => fc.Arbitrary<unknown>;
} = {
  text: () => text,
  street: () => text,
  place: () => fc.constant('Eilenburg'),
  postcode: () => fc.constantFrom('04838'),
  phone: () => fc.constantFrom('03423 000012', '03423 00 00 12', '+49 3423 1-23'),
  email: () => fc.constantFrom('kita@example.org', 'hort-berg@kitas.example.org'),
  url: () => url,
  vagueDate: () => vagueDate,
  day: () => fc.constant('2026-11-21'),
  number: () => fc.double({ min: 1, max: 20_000, noNaN: true }),
  degrees: (path) =>
    path === 'location.lon'
      ? fc.double({ min: 12.62, max: 12.64, noNaN: true })
      : fc.double({ min: 51.455, max: 51.465, noNaN: true }),
  term: (_, terms) => fc.constantFrom(...idsOf(terms)),
  terms: (_, terms) => fc.shuffledSubarray(idsOf(terms)),
  phases: () => fc.constantFrom([1], [1, 2]),
  sourceIds: () => sourceIds,
  focus: (_, terms) =>
    fc
      .shuffledSubarray(idsOf(terms))
      .chain((ids) =>
        fc.tuple(...ids.map((term) => fc.record({ term: fc.constant(term), source: sourceId }))),
      ),
  offers: () =>
    fc.uniqueArray(fc.record({ text, source: maybe(sourceId) }), {
      selector: (each) => each.text,
      maxLength: 4,
    }),
  sources: () =>
    fc.tuple(
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
};

const sampleValues = fieldValues(SAMPLE_RECORD);
const soundWithout = (left: (path: string) => boolean): boolean =>
  'record' in
  validateRecord(nested(Object.fromEntries(Object.entries(sampleValues).filter(([path]) => !left(path)))));
const blockOf = (path: string): string => path.replace(/\..*/, '');
const BLOCKS = [...new Set(FIELD_LIST.map(([path]) => blockOf(path)))];
/** Blocks that a record may lack as a whole. */
const FREE_BLOCKS = BLOCKS.filter((block) => soundWithout((path) => blockOf(path) === block));

/** Any sound record, with and without each field that it may lack. */
const record: fc.Arbitrary<SiteRecord> = fc
  .tuple(
    fc.record(
      Object.fromEntries(
        FIELD_LIST.map(([path, { format, terms = [] }]) => {
          const held = HELD[format](path, terms);
          return [path, soundWithout((each) => each === path) ? maybe(held) : held];
        }),
      ),
    ),
    fc.subarray(FREE_BLOCKS),
  )
  .map(([values, left]) =>
    nested(Object.fromEntries(Object.entries(values).filter(([path]) => !left.includes(blockOf(path))))),
  )
  .map((each) => validateRecord(withoutGaps(each)))
  .filter((each) => 'record' in each)
  .map((each) => each.record)
  .filter((each) => ruleProblems(each, GROUND.today).every((problem) => problem.level === 'warning'));

const MUNICIPALITY = {
  ags: '14730110',
  name: 'Eilenburg',
  districtAgs: '14730',
  district: 'Nordsachsen',
  population: 15_000,
};
const encoded = (content: string): Uint8Array => new TextEncoder().encode(content);

async function imported(name: string, bytes: Uint8Array): Promise<unknown> {
  const [proposal] = propose(rowsOf(await readList(name, bytes)).rows, [], GROUND);
  // Names in another script come back as they were, and are told.
  const reasons = proposal?.reasons.filter((each) => !/anderen Schrift|mehrerer Schriften/.test(each));
  return { slug: proposal?.slug, reasons, record: proposal?.record };
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

  test('the sample record, which carries every field, comes back as it was from each of them', async () => {
    const { lon, lat } = { lon: 12.63, lat: 51.46 };
    const full = {
      ...SAMPLE_RECORD,
      address: { ...SAMPLE_RECORD.address, postcode: '04838', place: 'Eilenburg' },
      location: { ...SAMPLE_RECORD.location, lon, lat },
    };
    for (const [path] of FIELD_LIST) expect(fieldValues(full)[path], path).toBeDefined();
    expect(await imported('x.csv', encoded(csvOf(tableOf([row(full)]))))).toEqual(expected(full));
    expect(await imported('x.xlsx', await workbookOf([row(full)]))).toEqual(expected(full));
    const site = { slug: 'testkita', ...full, municipality: MUNICIPALITY };
    const bytes = encoded(JSON.stringify(sitesGeoJson([site])));
    expect(await imported('x.geojson', bytes)).toEqual(expected(full));
  });

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
