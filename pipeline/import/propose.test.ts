import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAMPLE_RECORD } from '../../src/lib/sites/record/sample.ts';
import { anyText } from '../../src/lib/text/any-text.fixture.ts';
import { IMPORT_CONTEXT } from './fixtures/import-context.fixture.ts';
import type { ExistingSite } from './match.ts';
import { propose, type Proposal } from './propose.ts';
import { readList } from './read/list.ts';
import { rowsOf } from './rows.ts';
import { cellText, sheetOf } from './read/table.ts';

const [FIRST_SOURCE] = SAMPLE_RECORD.sources;
const AHORN: ExistingSite = {
  slug: 'ahorn-eilenburg',
  record: {
    ...SAMPLE_RECORD,
    name: 'Testkita Ahorn',
    address: { street: 'Musterstr. 5a', postcode: '04838', place: 'Eilenburg' },
    location: { lon: 12.632788, lat: 51.459845, precision: 'address', radiusMetres: 50, source: 'erfunden' },
    focus: [{ term: 'begegnung', source: 's1' }],
    contact: { phone: '03423 000012' },
    sources: FIRST_SOURCE ? [FIRST_SOURCE] : [],
  },
};

describe('against what is there', () => {
  const row = (cells: Record<string, string>): Parameters<typeof rowsOf>[0] => [
    sheetOf([Object.keys(cells), Object.values(cells)]),
  ];
  const against = (cells: Record<string, string>): Proposal | undefined =>
    propose(rowsOf(row({ Träger: 'Musterträger e. V.', ...cells })).rows, [AHORN], IMPORT_CONTEXT)[0];

  test('a change is shown field by field; empty cells leave things as they are', () => {
    const found = against({ Kita: 'Testkita „Ahorn“', Ort: 'Eilenburg', Telefon: '03423 999', PLZ: '' });
    expect(found?.kind).toBe('changed');
    expect(found?.changes).toEqual([
      { field: 'name', before: 'Testkita Ahorn', after: 'Testkita „Ahorn“' },
      { field: 'contact.phone', before: '03423 000012', after: '03423 999' },
    ]);
    expect(found?.record?.address.postcode).toBe('04838');
  });

  test('a new focus joins the old ones and brings its source', () => {
    const found = against({ Kita: 'Testkita Ahorn', Ort: 'Eilenburg', Schwerpunkte: 'Inklusion' });
    expect(found?.record?.focus).toEqual([
      { term: 'begegnung', source: 's1' },
      { term: 'inklusion', source: 's2' },
    ]);
    expect(found?.record?.sources[1]).toMatchObject({ id: 's2', title: 'Liste „liste“' });
  });

  test.each([
    [{ Kita: 'Integrative Kita Ahorn', Ort: 'Eilenburg', Internet: 'example.org' }, 'ähnlicher Name'],
    [{ Kita: 'Testkita Ahron', Ort: 'Eilenburg', Internet: 'example.org' }, 'ähnlicher Name'],
    [
      { Kita: 'Testhaus Ost', Ort: 'Eilenburg', Straße: 'Musterstr. 5a', Internet: 'example.org' },
      'Anschrift',
    ],
    [
      { Kita: 'Testhaus Ost', Ort: 'Torgau', Telefon: '03423 000012', Internet: 'example.org' },
      'Telefonnummer',
    ],
  ])('%j is doubtful and says how to decide', (cells, why) => {
    const found = against(cells);
    // The record is returned for display; doubtful rows are never written.
    expect([found?.kind, found?.record?.name]).toEqual(['doubtful', cells.Kita]);
    expect(found?.reasons[0]).toContain(why);
    expect(found?.reasons[0]).toContain('in der Spalte „Kennung“ ahorn-eilenburg eintragen');
  });

  test('a Kennung decides', () => {
    const cells = { Kita: 'Haus Ahorn', Ort: 'Eilenburg', Internet: 'example.org' };
    expect(against({ ...cells, Kennung: 'ahorn-eilenburg' })?.kind).toBe('changed');
    expect(against({ ...cells, Kennung: 'haus-ahorn-eilenburg' })).toMatchObject({
      kind: 'new',
      slug: 'haus-ahorn-eilenburg',
    });
  });

  test.each([
    [{ Kita: 'Testkita Nord', Ort: 'Musterort', Internet: 'example.org' }, 'nicht gefunden'],
    [{ Kita: 'Testkita Nord', Ort: 'Bernsdorf', Internet: 'example.org' }, 'mehrdeutig'],
    [{ Kita: 'Testkita Nord', Ort: 'Torgau' }, 'keine Internetadresse'],
    [{ Kita: '', Ort: 'Torgau', Internet: 'example.org' }, 'den Namen eintragen'],
    [{ Kita: '<b>Testkita</b>', Ort: 'Torgau', Internet: 'example.org' }, 'HTML'],
    [
      { Kita: 'Testkita Nord', Ort: 'Torgau', Internet: 'example.org', Anmerkung: 'Leiterin: Maxi Muster' },
      'Person',
    ],
    [
      {
        Kita: 'Testkita Nord',
        Ort: 'Torgau',
        Internet: 'example.org',
        Breite: '51,155287',
        Länge: '14,988035',
      },
      'liegt in Görlitz',
    ],
    [{ Kita: 'Testkita Nord', Ort: 'Torgau', Internet: 'example.org', Kennung: 'A B' }, 'Dateiname'],
  ])('%j is refused with its reason', (cells, why) => {
    const found = against(cells);
    expect([found?.kind, found?.record]).toEqual(['refused', undefined]);
    expect(found?.reasons.join()).toContain(why);
  });

  test('the same name twice in Saxony is told apart by the postcode', () => {
    const cells = { Kita: 'Testkita Nord', Ort: 'Bernsdorf', Internet: 'example.org' };
    expect(against({ ...cells, PLZ: '2994' })?.record?.address.place).toBe('Bernsdorf');
  });

  test('a part is found as its municipality', () => {
    const found = against({ Kita: 'Testkita Nord', Ort: 'Zwochau', Internet: 'example.org' });
    expect(found?.record?.address).toEqual({ place: 'Wiedemar', part: 'Zwochau' });
    expect(found?.record?.location.precision).toBe('part');
  });

  test('a house that stands twice in the list is taken once', () => {
    const cells = {
      Kita: 'Testkita Nord',
      Träger: 'Musterträger e. V.',
      Ort: 'Torgau',
      Internet: 'example.org',
    };
    const list = rowsOf([sheetOf([Object.keys(cells), Object.values(cells), Object.values(cells)])]);
    expect(propose(list.rows, [], IMPORT_CONTEXT).map((each) => each.kind)).toEqual(['new', 'doubtful']);
  });

  const listOf = (houses: readonly [name: string, place: string][], phase: string): Proposal[] =>
    propose(
      rowsOf([
        sheetOf([
          ['Kita', 'Ort', 'Träger', 'Internet', 'Phase'],
          ...houses.map(([name, place]) => [name, place, 'Musterträger e. V.', 'example.org', phase]),
        ]),
      ]).rows,
      [],
      IMPORT_CONTEXT,
    );

  test('the project had 31 sites', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz', 'ab', 'cd', 'ef', 'gh', 'ij', 'kl'];
    const different = letters.map((each): [string, string] => [
      `Testkita ${each.repeat(8).slice(0, 8)}`,
      'Torgau',
    ]);
    expect(
      listOf(different, '1')
        .map((each) => each.reasons.join())
        .at(-1),
    ).toContain('es gab nur 31');
  });

  test('14 of them were in phase 2', () => {
    const places =
      'Torgau Riesa Görlitz Kamenz Delitzsch Pirna Freital Grimma Löbau Plauen Meißen Borna Wurzen Oschatz Döbeln';
    const houses = places.split(' ').map((place): [string, string] => [`Testkita ${place}`, place]);
    expect(listOf(houses, '2').map((each) => each.kind)).toEqual([
      ...Array<string>(14).fill('new'),
      'refused',
    ]);
  });
});

describe('any content whatever', () => {
  const cell = fc.oneof(
    anyText(),
    fc.double(),
    fc.boolean(),
    fc.date(),
    fc.constant(null),
    fc.constantFrom(
      '=1+1',
      '1e999',
      '\u0000',
      '-',
      '00000',
      'II',
      '31.02.2024',
      's1 | | | | | |',
      '[s1]',
      '• ',
      ';;;',
    ),
  );
  const headings = fc.shuffledSubarray(
    [
      'Kita',
      'Ort',
      'PLZ',
      'Straße',
      'Hausnummer',
      'Schwerpunkte',
      'Phase',
      'Telefon',
      'Internet',
      'Breite',
      'Länge',
      'Rechtswert (EPSG:25833)',
      'Hochwert',
      'Quellen',
      'Stand',
      'Angebote',
      'Sozialraum',
      'Kennung',
      'Geprüft am',
      'Gemeinde',
    ],
    { minLength: 3 },
  );

  test('in any cell never throws, and what is proposed for writing is sound', () => {
    fc.assert(
      fc.property(
        headings,
        fc.array(fc.array(cell, { minLength: 20, maxLength: 20 }), { maxLength: 3 }),
        (head, rows) => {
          if (!head.includes('Kita')) return;
          const filled = rows.some((row) => row.slice(0, head.length).some((each) => cellText(each) !== ''));
          if (!filled) return;
          const list = rowsOf([sheetOf([head, ...rows])]);
          for (const each of propose(list.rows, [], IMPORT_CONTEXT))
            expect(['new', 'doubtful'].includes(each.kind) ? each.record : undefined).toEqual(each.record);
        },
      ),
      { numRuns: 300, interruptAfterTimeLimit: 3_000 },
    );
  });

  test.each(['x.xlsx', 'x.ods', 'x.csv', 'x.geojson'])(
    'in the bytes of %s gives a list or one German sentence',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          try {
            rowsOf(await readList(name, bytes));
          } catch (error) {
            expect((error as Error).name).toBe('UnreadableList');
          }
        }),
        { numRuns: 60, interruptAfterTimeLimit: 3_000 },
      );
    },
  );
});
