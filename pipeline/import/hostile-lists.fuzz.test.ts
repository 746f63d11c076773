/**
 * Damaged and hostile lists must be read or refused with one German sentence within a time limit. `FUZZ_RUNS` sets the
 * number of files per format, `FUZZ_SEED` tries others.
 */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { TEST_SEED } from '../../config/test-seed.ts';
import { damaged, randomFrom } from '../files/damaged.fixture.ts';
import { csvText } from './fixtures/csv.fixture.ts';
import { IMPORT_CONTEXT } from './fixtures/import-context.fixture.ts';
import { HEAD, ROWS } from './fixtures/lists.fixture.ts';
import { odsOf } from './fixtures/ods.fixture.ts';
import { xlsxOf } from './fixtures/xlsx.fixture.ts';
import { propose } from './propose.ts';
import { readList } from './read/list.ts';
import { UnreadableList } from './read/table.ts';
import { rowsOf } from './rows.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 50);
const MOST_MS = 10_000;
const MOST_MEGABYTES = 500;

const before = process.resourceUsage().maxRSS;
afterAll(() => {
  expect((process.resourceUsage().maxRSS - before) / 1_000).toBeLessThan(MOST_MEGABYTES);
});

const rows = [HEAD, ...ROWS];
const geojson = {
  type: 'FeatureCollection',
  features: ROWS.map((row) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [13.002, 51.558] },
    properties: Object.fromEntries(HEAD.map((heading, at) => [heading, row[at] ?? null])),
  })),
};
/** Repacks an archive without compression, so that damage reaches its XML. */
const stored = (archive: Uint8Array): Uint8Array => zipSync(unzipSync(archive), { level: 0 });
const WHOLE: Record<string, Uint8Array> = {
  '.xlsx': xlsxOf([{ name: 'Liste', rows, hiddenRows: [2], merged: [[1, 1, 3]] }]),
  '.ods': odsOf([{ name: 'Liste', rows, hiddenRows: [2], merged: [[1, 1, 3]] }]),
  '.csv': strToU8(csvText(rows, ';')),
  '.geojson': strToU8(JSON.stringify(geojson)),
};

/** Reads a list completely; returns the German refusal, undefined if it is read. Fails for any other error. */
function refusalOf(name: string, bytes: Uint8Array): string | undefined {
  const start = process.cpuUsage();
  try {
    propose(rowsOf(readList(name, bytes)).rows, [], IMPORT_CONTEXT);
    return undefined;
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
    expect(error.message).toMatch(/^(?:hat|ist|lässt|steht|mischt|nennt) [\s\S]*[.!?]$/);
    expect(error.message).not.toMatch(/\b(?:error|invalid|cannot|undefined|NaN|unexpected|stack)\b/i);
    return error.message;
  } finally {
    // Processor time, because the machine may be busy with other work.
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(MOST_MS);
  }
}

describe(`damaged lists, seed ${TEST_SEED}`, () => {
  const kinds = Object.keys(WHOLE).map((ending) => [ending, 'as it is'] as const);
  test.each([...kinds, ['.xlsx', 'unpacked'], ['.ods', 'unpacked']] as const)(
    '%s, %s',
    (ending, how) => {
      const random = randomFrom(TEST_SEED);
      const packed = WHOLE[ending] ?? new Uint8Array();
      const whole = how === 'unpacked' ? stored(packed) : packed;
      expect(refusalOf(`x${ending}`, whole)).toBeUndefined();
      let refused = 0;
      for (let run = 0; run < RUNS; run++)
        if (refusalOf(`x${ending}`, damaged(whole, random)) !== undefined) refused += 1;
      expect(refused).toBeGreaterThan(0);
    },
    3_600_000,
  );
});

const sheet = (inner: string): Uint8Array => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (sort: string, target: string): string =>
    `<Relationships><Relationship Id="r1" Type="${office}/${sort}" Target="${target}"/></Relationships>`;
  return zipSync({
    '_rels/.rels': strToU8(relation('officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': strToU8(relation('worksheet', 'worksheets/sheet1.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${office}"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${inner}</sheetData></worksheet>`,
    ),
  });
};
const content = (inner: string): Uint8Array =>
  zipSync({ 'content.xml': strToU8(`<office:document-content>${inner}</office:document-content>`) });
const text = (cells: string): Uint8Array => strToU8(`Einrichtung;Ort;Internet\n${cells}`);

/** What the refusal says of the limit that is met; other lists are refused for what they hold. */
const LIMIT_OF: Readonly<Record<string, string>> = {
  'one far cell': 'mehr als 200 Spalten',
  'a cell of more than 50 MB': 'ausgepackt größer als 50 MB',
  'thirty thousand rows': 'mehr als 25.000 Zeilen',
  'a row of a thousand cells': 'mehr als 200 Spalten',
  'twenty thousand merged blocks': 'mehr als 10.000 verbundene Zellen',
  'a row repeated a million times': 'mehr als 25.000 Zeilen',
  'a cell repeated sixteen thousand times': 'mehr als 200 Spalten',
  'thirty thousand lines': 'mehr als 25.000 Zeilen',
  'deep collections': 'zu tief verschachtelt',
  'a hundred thousand features': 'mehr als 25.000 Zeilen',
  'features of a thousand properties each': 'mehr als 200 Spalten',
};

describe('lists made to take the machine down', () => {
  test.each<[string, string, () => Uint8Array]>([
    ['one far cell', 'x.xlsx', () => sheet('<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>')],
    [
      'a cell of 3 MB',
      'x.xlsx',
      () => sheet(`<row r="1"><c r="A1" t="str"><v>${'x'.repeat(3_000_000)}</v></c></row>`),
    ],
    [
      'a cell of more than 50 MB',
      'x.xlsx',
      () => sheet(`<row r="1"><c r="A1" t="str"><v>${'x'.repeat(60_000_000)}</v></c></row>`),
    ],
    ['thirty thousand rows', 'x.xlsx', () => sheet('<row><c t="str"><v>x</v></c></row>'.repeat(30_000))],
    [
      'a row of a thousand cells',
      'x.xlsx',
      () => sheet(`<row>${'<c t="str"><v>x</v></c>'.repeat(1_000)}</row>`),
    ],
    ['half a million nested elements', 'x.xlsx', () => sheet('<a>'.repeat(500_000))],
    [
      'twenty thousand merged blocks',
      'x.xlsx',
      () =>
        sheet(`</sheetData><mergeCells>${'<mergeCell ref="A1:A9"/>'.repeat(20_000)}</mergeCells><sheetData>`),
    ],
    [
      'entities within entities',
      'x.xlsx',
      () => sheet(`<row><c t="str"><v>${'&amp;'.repeat(400_000)}</v></c></row>`),
    ],
    [
      'a row repeated a million times',
      'x.ods',
      () =>
        content(
          '<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
        ),
    ],
    [
      'a cell repeated sixteen thousand times',
      'x.ods',
      () =>
        content(
          '<table:table><table:table-row><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
        ),
    ],
    [
      'five million blanks',
      'x.ods',
      () =>
        content(
          `<table:table><table:table-row><table:table-cell><text:p>${'<text:s text:c="1000"/>'.repeat(5_000)}</text:p></table:table-cell></table:table-row></table:table>`,
        ),
    ],
    ['no table', 'x.ods', () => content('')],
    ['a quotation mark without end', 'x.csv', () => text(`"${'x;'.repeat(400_000)}`)],
    ['only separators', 'x.csv', () => text(';'.repeat(1_000_000))],
    ['only line ends', 'x.csv', () => text('\n'.repeat(1_000_000))],
    ['thirty thousand lines', 'x.csv', () => text('Testkita;Eilenburg;example.org\n'.repeat(30_000))],
    ['zeros', 'x.csv', () => new Uint8Array(1_000_000)],
    ['two hundred thousand brackets', 'x.geojson', () => strToU8('['.repeat(200_000))],
    [
      'deep collections',
      'x.geojson',
      () =>
        strToU8(
          `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}},"geometry":null}]}`,
        ),
    ],
    [
      'deep geometries',
      'x.geojson',
      () =>
        strToU8(
          `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":${'{"type":"GeometryCollection","geometries":['.repeat(50_000)}${']}'.repeat(50_000)}}]}`,
        ),
    ],
    [
      'a hundred thousand features',
      'x.geojson',
      () => strToU8(`{"type":"FeatureCollection","features":[${'{},'.repeat(100_000)}{}]}`),
    ],
    [
      'features of a thousand properties each',
      'x.geojson',
      () =>
        strToU8(
          JSON.stringify({
            type: 'FeatureCollection',
            features: Array.from({ length: 50 }, (_, at) => ({
              type: 'Feature',
              geometry: null,
              properties: Object.fromEntries(Array.from({ length: 1_000 }, (__, n) => [`a${at}_${n}`, 1])),
            })),
          }),
        ),
    ],
  ])('%s', (what, name, bytes) => {
    expect(refusalOf(name, bytes())).toContain(LIMIT_OF[what] ?? '');
  });

  test('a cell of more than 10,000 characters refuses its row', () => {
    const proposed = propose(rowsOf(readList('x.csv', text('x'.repeat(10_001)))).rows, [], IMPORT_CONTEXT);
    expect(JSON.stringify(proposed)).toContain('hat mehr als 10.000 Zeichen');
  });

  test('a cell of a million quotation marks refuses its row', () => {
    expect(refusalOf('x.csv', text('"'.repeat(1_000_000)))).toBeUndefined();
  });
});
