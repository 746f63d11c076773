import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IMPORT_CONTEXT } from './fixtures/import-context.fixture.ts';
import { propose, type Proposal } from './propose.ts';
import { readList } from './read/list.ts';
import type { Cell } from './read/table.ts';
import { rowsOf } from './rows.ts';
import { sheetOf } from './read/table.ts';

const HOUSE = {
  Kita: 'Testkita Nord',
  Träger: 'Musterträger e. V.',
  Ort: 'Eilenburg',
  Internet: 'example.org',
};
/** Returns the proposal for one row. */
function proposed(cells: Record<string, Cell>): Proposal {
  const row = { ...HOUSE, ...cells };
  const [found] = propose(rowsOf([sheetOf([Object.keys(row), Object.values(row)])]).rows, [], IMPORT_CONTEXT);
  if (!found) throw new Error('The row was skipped.');
  return found;
}
const remarks = (found: Proposal): string[] => found.remarks.map((each) => each.what);

describe('coordinates', () => {
  test.each<[string, Cell, Cell]>([
    ['a decimal comma', '51,459845', '12,632788'],
    ['a decimal point', '51.459845', '12.632788'],
    ['a number', 51.459845, 12.632788],
    ['a decimal comma that an English spreadsheet took for thousands', 51459845, 12632788],
    ['the same as text', '51459845', '12632788'],
    ['degrees with their sign and side', '51,459845° N', '12,632788° O'],
  ])('written with %s are one place', (_, Breite, Länge) => {
    expect(proposed({ Breite, Länge }).record?.location).toMatchObject({ lat: 51.459845, lon: 12.632788 });
  });

  test('the lost comma is a repair that the report names', () => {
    const found = proposed({ Breite: '51459845', Länge: '12632788' });
    expect(found.remarks).toContainEqual({
      weight: 'doubt',
      column: 'Breite',
      what: 'verlorenes Dezimalkomma ergänzt',
      from: '51459845',
      to: '51.459845',
    });
    expect(remarks(proposed({ Breite: '51,459845', Länge: '12,632788' }))).not.toContain(
      'verlorenes Dezimalkomma ergänzt',
    );
  });

  test('Rechts- and Hochwert without a stated system are left out and told', () => {
    const cells = { Rechtswert: '335548,9', Hochwert: '5703584,3' };
    expect(remarks(proposed(cells)).join()).toContain('ohne bekanntes EPSG');
    const row = { ...HOUSE, ...cells };
    const [stated] = propose(
      rowsOf([sheetOf([Object.keys(row), Object.values(row)])], { epsg: '25833' }).rows,
      [],
      IMPORT_CONTEXT,
    );
    expect(stated?.remarks.map((each) => each.what)).toContain('aus EPSG:25833 umgerechnet');
  });
});

test.each(['4838', '04838', 'D-04838', 'D 4838', '4838.0', 4838])('the postcode %s is 04838', (PLZ) => {
  expect(proposed({ PLZ }).record?.address.postcode).toBe('04838');
});

test.each(['4838 Eilenburg', '04838 Eilenburg', 'D-04838 Eilenburg'])(
  'postcode and place merged as %s come apart, with the leading zero',
  (Ort) => {
    expect(proposed({ Ort }).record?.address).toEqual({ postcode: '04838', place: 'Eilenburg' });
  },
);

test.each([
  ['03423/00 00-12', '03423 000012'],
  ['03423-000012', '03423-000012'],
  ['(03423) 00 00 12', '03423 000012'],
  ['+49 (0)3423 000012', '03423 000012'],
  ['0049 3423 000012', '03423 000012'],
  ['+493423000012', '03423000012'],
  ['Tel.: 03423 000012', '03423 000012'],
  ['03423.000012', '03423 000012'],
  [3423000012, '03423000012'],
])('the phone number %s is understood', (Telefon, written) => {
  expect(proposed({ Telefon }).record?.contact.phone?.replaceAll(/[ -]/g, '')).toBe('03423000012');
  expect(proposed({ Telefon }).record?.contact.phone).toBe(written);
});

describe('headings', () => {
  const NAMED: Record<string, Cell> = {
    Einrichtung: 'Testkita Nord',
    Träger: 'Musterträger e. V.',
    Straße: 'Musterstr.',
    Hausnummer: '5a',
    PLZ: 4838,
    Ort: 'Eilenburg',
    Ortsteil: 'Musterviertel',
    Schwerpunkte: 'Elterncafé; Familienbildung',
    Phase: 'I und II',
    Telefon: '01234 56789',
    Internet: 'example.org',
    Breite: '51,459845',
    Länge: '12,632788',
    Quelle: 'https://www.example.org/quelle',
    Stand: '31.03.2024',
  };
  const EXPECTED = {
    name: 'Testkita Nord',
    operator: { name: 'Musterträger e. V.' },
    address: { street: 'Musterstr. 5a', postcode: '04838', place: 'Eilenburg', part: 'Musterviertel' },
    focus: [{ term: 'begegnung' }, { term: 'familienbildung' }],
    phases: { in: [1, 2] },
    contact: { phone: '01234 56789', website: 'https://example.org' },
    location: { lat: 51.459845, lon: 12.632788 },
    sources: [{ url: 'https://www.example.org/quelle' }],
    status: { asOf: '2024-03-31' },
  };

  test('are understood in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(NAMED), { minLength: 15 }), (order) => {
        const rows = [order, order.map((each) => NAMED[each] ?? '')];
        expect(propose(rowsOf([sheetOf(rows)]).rows, [], IMPORT_CONTEXT)[0]?.record).toMatchObject(EXPECTED);
      }),
      { numRuns: 40 },
    );
  });

  test('are understood by their synonyms and with slips of the pen', () => {
    const others: Record<string, string> = {
      Einrichtung: 'Name der Kita',
      Träger: 'Traeger der Einrichtung',
      Straße: 'STRASSE',
      Hausnummer: 'Haus-Nr.',
      PLZ: 'Postleitzal',
      Ort: 'Kommune',
      Ortsteil: 'OT',
      Schwerpunkte: 'Inhaltliche Schwerpunkte',
      Phase: 'Projektphase',
      Telefon: 'Tel.-Nr.',
      Internet: 'Homepage',
      Breite: 'Geogr. Breite (WGS 84)',
      Länge: 'Längengrad',
      Quelle: 'Quellenangabe',
      Stand: 'Stand der Angaben',
    };
    const rows = [Object.keys(NAMED).map((each) => others[each] ?? ''), Object.values(NAMED)];
    expect(propose(rowsOf([sheetOf(rows)]).rows, [], IMPORT_CONTEXT)[0]?.record).toMatchObject(EXPECTED);
  });
});

describe('a CSV file', () => {
  const FIXTURE = readFileSync('pipeline/import/fixtures/liste-cp1252.csv');
  const text = new TextDecoder('windows-1252').decode(FIXTURE);
  const utf8 = new TextEncoder();

  test.each<[string, Uint8Array]>([
    ['UTF-8 without BOM', utf8.encode(text)],
    ['UTF-8 with BOM', utf8.encode(`\ufeff${text}`)],
    [
      'tabs for semicolons',
      utf8.encode(text.replaceAll('"Elterncafé; ', '"Elterncafé, ').replaceAll(';', '\t')),
    ],
  ])('with %s says the same as in Windows-1252', async (_, bytes) => {
    const names = async (each: Uint8Array): Promise<unknown[]> =>
      rowsOf(await readList('liste.csv', each)).rows.map(({ cells }) => [
        cells.get('name'),
        cells.get('place'),
        cells.get('lat'),
      ]);
    expect(await names(bytes)).toEqual(await names(FIXTURE));
    expect(await names(bytes)).toHaveLength(31);
  });

  test('in Windows-1252 keeps the signs that Latin 1 does not have, and the report names the repair', async () => {
    const bytes = Uint8Array.from(
      [...'Kita;Ort\nTestkita '].map((each) => each.charCodeAt(0)).concat(0x84, 65, 0x93, 59, 66),
    );
    const list = rowsOf(await readList('liste.csv', bytes));
    expect(list.rows[0]?.cells.get('name')).toBe('Testkita „A“');
    expect(list.remarks.map((each) => each.what)).toContain('Zeichensatz Windows-1252 erkannt (nicht UTF-8)');
  });
});
