/** CSV and GeoJSON files as offices send them: one numbered test for each kind of error; all data invented. */
import { describe, expect, test } from 'vitest';
import { asCsv, HEAD, HOUSES, read, row, ROWS, told } from './fixtures/lists.fixture.ts';
import { csvText, encoded, type Charset } from './fixtures/csv.fixture.ts';

test('05: a stray quotation mark swallows no row', () => {
  const lines = ROWS.map((each, at) => [...each.slice(0, 7), at === 1 ? '"Beratung' : 'Beratung'].join(';'));
  const list = asCsv([HEAD.join(';'), ...lines].join('\n'));
  expect(list.rows.map((each) => [each.row, each.name, each.kind])).toEqual([
    [2, 'Testkita Ahorn', 'new'],
    [3, 'Testhort Birke', 'doubtful'],
    [4, 'Testhaus Linde', 'new'],
  ]);
  expect(told(list.rows[1] ?? row({}))).toContain('Anführungszeichen ohne Ende');
});

describe('11 and 12: character sets', () => {
  const text = csvText(
    [HEAD, ...ROWS.map((each) => ['Testkita Käferhöhe „Süd“', ...each.slice(1)])].slice(0, 2),
    ';',
  );
  test.each<Charset>(['UTF-8', 'UTF-8 with BOM', 'UTF-16LE', 'UTF-16BE', 'Windows-1252', 'Mac Roman'])(
    '%s is read',
    (charset) => {
      expect(asCsv(text, charset).rows.map((each) => [each.kind, each.name])).toEqual([
        ['new', 'Testkita Käferhöhe „Süd“'],
      ]);
    },
  );

  test('DOS is read', () => {
    const dos = asCsv(text.replaceAll(/[„“]/g, ''), 'DOS (Codepage 850)');
    expect(dos.rows.map((each) => each.name)).toEqual(['Testkita Käferhöhe Süd']);
  });

  test('a line in another set than the rest is told with its number', () => {
    const lines = csvText([HEAD, ...ROWS], ';').split('\r\n');
    const odd = encoded(`${(lines[2] ?? '').replace('Testhort', 'Testhörtchen')}\r\n`, 'Windows-1252') ?? [];
    const bytes = Buffer.concat([
      encoded(`${lines.slice(0, 2).join('\r\n')}\r\n`, 'UTF-8') ?? [],
      odd,
      encoded(lines.slice(3).join('\r\n'), 'UTF-8') ?? [],
    ] as Uint8Array[]);
    const list = read('x.csv', bytes);
    expect(list.rows.map((each) => [each.name, each.kind])).toEqual([
      ['Testkita Ahorn', 'new'],
      ['Testhörtchen Birke', 'doubtful'],
      ['Testhaus Linde', 'new'],
    ]);
    expect(list.notes.join()).toContain('Zeile 3 in Windows-1252');
  });

  test('bytes that make no German are refused with the way out', () => {
    const bytes = Buffer.concat([
      Buffer.from('Einrichtung;Ort\n'),
      Uint8Array.from({ length: 400 }, (_, at) => 0x80 + ((at * 37) % 127)),
    ]);
    expect(() => read('x.csv', bytes)).toThrow(/CSV UTF-8/);
  });
});

test.each([',', ';', '\t', '|', '^', '~'])(
  '13 and 14: the separator %j is the one that yields headings',
  (separator) => {
    const rows = [
      ['Einrichtung', 'Träger', 'PLZ', 'Ort', 'Internet', 'Angebote'],
      ...ROWS.map((each) =>
        [
          each[0],
          each[1],
          each[3],
          each[4],
          each[6],
          'Elterncafé, Krabbelgruppe, Kochkurs, Sport; Lesepaten | Basteln',
        ].map((cell) => cell ?? ''),
      ),
    ];
    const list = asCsv(csvText(rows, separator));
    expect(list.rows.map((each) => [each.kind, each.name])).toEqual(HOUSES.map(([name]) => ['new', name]));
  },
);

describe('16: GeoJSON in another system', () => {
  const collection = (geometry: unknown, crs?: string): Uint8Array =>
    new TextEncoder().encode(
      JSON.stringify({
        type: 'FeatureCollection',
        ...(crs ? { crs: { type: 'name', properties: { name: crs } } } : {}),
        features: [
          {
            type: 'Feature',
            properties: {
              Einrichtung: 'Testkita Ahorn',
              Träger: 'Musterträger e. V.',
              Ort: 'Torgau',
              PLZ: '04860',
              Internet: 'example.org',
            },
            geometry,
          },
        ],
      }),
    );

  test('is read where the file names it', () => {
    const point = { type: 'Point', coordinates: [361500, 5713800] };
    const [found] = read('x.geojson', collection(point, 'urn:ogc:def:crs:EPSG::25833')).rows;
    expect(found?.record?.location.lon).toBeCloseTo(13.002, 3);
    expect(found?.record?.location.lat).toBeCloseTo(51.5583, 3);
  });

  test('is doubtful where the file does not, and refused where nobody knows it', () => {
    const point = { type: 'Point', coordinates: [361500, 5713800] };
    expect(told(read('x.geojson', collection(point)).rows[0] ?? row({}))).toContain('ohne bekanntes EPSG');
    expect(() => read('x.geojson', collection(point, 'EPSG:2398'))).toThrow(
      'steht im Bezugssystem EPSG:2398',
    );
  });

  test('a MultiPoint of one is a point', () => {
    const many = { type: 'MultiPoint', coordinates: [[13.002, 51.558]] };
    expect(read('x.geojson', collection(many)).rows[0]?.record?.location).toMatchObject({
      lon: 13.002,
      lat: 51.558,
    });
  });

  test.each<[string, unknown]>([
    ['a Point without coordinates', { type: 'Point' }],
    ['a Point of words', { type: 'Point', coordinates: ['13,002', '51,558'] }],
    ['a Point of nothing', { type: 'Point', coordinates: [] }],
    ['a MultiPoint without coordinates', { type: 'MultiPoint' }],
    ['a collection without geometries', { type: 'GeometryCollection' }],
    [
      'a line',
      {
        type: 'LineString',
        coordinates: [
          [13, 51],
          [13.1, 51.1],
        ],
      },
    ],
    ['a word', 'Punkt'],
  ])('%s is told', (_, geometry) => {
    const [found] = read('x.geojson', collection(geometry)).rows;
    expect(found?.kind).toBe('doubtful');
    expect(told(found ?? row({}))).toContain('Geometrie');
  });
});
