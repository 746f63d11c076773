import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sitesGeoJson } from '../../src/lib/sites/exchange/geojson.ts';
import { tableOf, type RowSource } from '../../src/lib/sites/exchange/columns.ts';
import { workbookOf } from '../../src/lib/sites/exchange/workbook.ts';
import { FIELD_LIST, fieldValues } from '../../src/lib/sites/fields/fields.ts';
import { SAMPLE_RECORD } from '../../src/lib/sites/record/sample.ts';
import { siteYaml } from '../../src/lib/sites/record/yaml.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { csvOf } from '../../src/lib/text/format/csv.ts';
import { anyRecord } from './fixtures/any-record.fixture.ts';
import { IMPORT_CONTEXT } from './fixtures/import-context.fixture.ts';
import { propose } from './propose.ts';
import { readList } from './read/list.ts';
import { rowsOf } from './rows.ts';
import { updatedYaml } from './write.ts';

const MUNICIPALITY = {
  ags: '14730110',
  name: 'Eilenburg',
  districtAgs: '14730',
  district: 'Nordsachsen',
  population: 15_000,
};
const encoded = (content: string): Uint8Array => new TextEncoder().encode(content);

async function imported(name: string, bytes: Uint8Array): Promise<unknown> {
  const [proposal] = propose(rowsOf(await readList(name, bytes)).rows, [], IMPORT_CONTEXT);
  // Names in another script, and an operator that looks like a person, are read back unchanged and reported as a doubt.
  const reasons = proposal?.reasons.filter(
    (each) => !/anderen Schrift|mehrerer Schriften|Namen einer Person/.test(each),
  );
  return { slug: proposal?.slug, reasons, record: proposal?.record };
}
const expected = (each: SiteRecord): unknown => ({ slug: 'testkita', reasons: [], record: each });
const row = (each: SiteRecord): RowSource => ({ slug: 'testkita', record: each });

describe('importing an export changes nothing', () => {
  test('as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (each) => {
        const bytes = encoded(csvOf(tableOf([row(each)])));
        expect(await imported('x.csv', bytes)).toEqual(expected(each));
      }),
      { numRuns: 80, interruptAfterTimeLimit: 15_000 },
    );
  }, 60_000);

  test('as Excel workbook', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (each) => {
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
      fc.asyncProperty(anyRecord, async (each) => {
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
