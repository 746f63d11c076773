/** Cells altered by spreadsheets and people: one numbered test for each kind of error; all data invented. */
import { describe, expect, test } from 'vitest';
import { row, told } from './fixtures/lists.fixture.ts';
import { type WrittenCell } from './fixtures/xlsx.fixture.ts';

describe('06: a house number that a spreadsheet took for a date', () => {
  test.each<[WrittenCell, string]>([
    [{ text: '', date: 46114 }, '2-4'],
    ['Musterweg 02. Apr', 'Musterweg 2-4'],
    ['Musterweg 2. Apr.', 'Musterweg 2-4'],
    ['Musterweg Apr 02', 'Musterweg 2-4'],
    ['Musterweg 2-Apr', 'Musterweg 2-4'],
    ['Musterweg 04.02.2026', 'Musterweg 4-2'],
    ['Musterweg 4/2/2026', 'Musterweg 2-4'],
    ['Musterweg 2026-04-02', 'Musterweg 2-4'],
    ['Musterweg 46114', 'Musterweg 2-4'],
  ])('%j is doubtful', (Straße, likely) => {
    const found = row({ Straße });
    expect(found.kind).toBe('doubtful');
    expect(told(found)).toContain(`gemeint vielleicht „${likely}“`);
  });

  test.each(['46114', '02.04.', 'Apr 02', '02. Apr'])('„%s“ in its own column too', (Hausnummer) => {
    expect(told(row({ Straße: 'Musterweg', Hausnummer }))).toContain('gemeint vielleicht „2-4“');
  });

  test.each(['Straße des 17. Juni', 'Straße des 17. Juni 5', 'Straße der Einheit 12', 'Musterweg 3/4'])(
    '„%s“ is a street',
    (Straße) => {
      expect(row({ Straße })).toMatchObject({ kind: 'new', record: { address: { street: Straße } } });
    },
  );
});

describe('07: thousands with a dot', () => {
  const place = { Breite: '51,459845', Länge: '12,632788' };
  test.each<[WrittenCell, number, string]>([
    ['1.500', 1500, 'new'],
    ['1.500 m', 1500, 'new'],
    ['1 500', 1500, 'new'],
    ['1,5 km', 1500, 'new'],
    [1500, 1500, 'new'],
    ['1,500', 1500, 'doubtful'],
    ['ca. 500', 500, 'doubtful'],
    ['1.5', 1.5, 'doubtful'],
  ])('a radius of %j is %d m', (radius, metres, kind) => {
    const found = row({ ...place, 'Lage Radius m': radius });
    expect([found.record?.location.radiusMetres, found.kind]).toEqual([metres, kind]);
  });

  test('the same in coordinates is not understood', () => {
    const found = row({ Breite: '51.459.845', Länge: '12.632.788' });
    expect(found.kind).toBe('doubtful');
    expect(told(found)).toContain('Spalte „Breite“: nicht verstanden');
  });
});

describe('09: placeholders', () => {
  test.each(['k. A.', 'dito', '-', 's. o.', 'N. N.', '?', '"', 'unbekannt'])('%j is no value', (empty) => {
    expect(told(row({ Träger: empty }))).toContain('Spalte „Träger“: fehlt');
    expect(told(row({ Einrichtung: empty }))).toContain('Spalte „Einrichtung“: fehlt');
    expect(row({ Straße: empty }).record?.address.street).toBeUndefined();
    expect(told(row({ Straße: empty }))).toContain('Spalte „Straße“: ');
  });
});

describe('10: error values', () => {
  test.each<[string, WrittenCell]>([
    ['as text', '#NV'],
    ['as German text', '#BEZUG!'],
    ['as an error cell', { text: '#N/A', error: true }],
    ['as a formula without a result', { text: '', formula: 'VLOOKUP(A1,B:C,2)' }],
  ])('%s are missing and told', (_, cell) => {
    expect(row({ Einrichtung: cell }).kind).toBe('refused');
    expect(told(row({ Einrichtung: cell }))).toContain('Spalte „Einrichtung“: fehlt');
    expect(row({ Straße: cell })).toMatchObject({ kind: 'doubtful' });
    expect(told(row({ Straße: cell }))).toMatch(/Spalte „Straße“: (?:Fehlerwert|Formel ohne Ergebnis)/);
  });
});

describe('15: both coordinates in one cell', () => {
  test.each([
    '51,4598 N / 12,6328 O',
    '51.4598, 12.6328',
    '51,4598; 12,6328',
    '51,4598 12,6328',
    '12.6328, 51.4598',
    'POINT(12.6328 51.4598)',
    'N 51.4598 E 12.6328',
    'https://www.openstreetmap.org/?mlat=51.4598&mlon=12.6328#map=17/51.4598/12.6328',
  ])('%s', (Koordinaten) => {
    expect(row({ Koordinaten }).record?.location).toMatchObject({ lat: 51.4598, lon: 12.6328 });
    expect(row({ Koordinaten }).kind).toBe('new');
  });

  test('what is none is told, not taken for a person', () => {
    expect(told(row({ Koordinaten: 'Rathaus' }))).toContain('Spalte „Koordinaten“: nicht verstanden');
  });
});

describe('21: half a coordinate, and degrees with minutes', () => {
  test('a latitude alone is told', () => {
    const found = row({ Breite: '51,4598' });
    expect(found.kind).toBe('doubtful');
    expect(told(found)).toContain('Spalte „Breite“: ohne Länge, nicht übernommen');
  });

  test.each([
    ['51 27 35', '12 37 58'],
    ['51° 27′ 35″', '12° 37′ 58″'],
    ['51°27\'35"N', '12°37\'58"E'],
    ['51:27:35', '12:37:58'],
  ])('%s and %s are understood', (Breite, Länge) => {
    const { location } = row({ Breite, Länge }).record ?? {};
    expect(location?.lat).toBeCloseTo(51.459722, 5);
    expect(location?.lon).toBeCloseTo(12.632778, 5);
  });
});

describe('24: focus terms', () => {
  const focus = (Schwerpunkte: string): [string, readonly string[] | undefined] => {
    const found = row({ Schwerpunkte });
    return [found.kind, found.record?.focus.map((each) => each.term)];
  };
  test.each<[string, string, string[]]>([
    ['Beratung / Begegnung; Vernetzung', 'new', ['beratung', 'begegnung', 'vernetzung']],
    ['Familienbildung u. Beratung', 'new', ['familienbildung', 'beratung']],
    ['-', 'new', []],
    ['keine', 'new', []],
    ['nicht: Integration', 'doubtful', []],
    ['Begegnung (geplant)', 'doubtful', []],
    ['Berattung', 'doubtful', ['beratung']],
    ['Elterncafe, Krabelgruppe', 'doubtful', ['begegnung']],
    ['Inklusion ja, Integration nein', 'doubtful', []],
  ])('%j is %s', (text, kind, terms) => {
    expect(focus(text)).toEqual([kind, terms]);
  });
});
