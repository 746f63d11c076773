/** Places and persons as offices write them in lists: one numbered test for each kind of error; all data invented. */
import { describe, expect, test } from 'vitest';
import { asXlsx, row, told } from './fixtures/lists.fixture.ts';

describe('01: the postcode decides between namesakes', () => {
  test.each([
    ['Reichenbach', '08468', 'Reichenbach im Vogtland'],
    ['Reichenbach', '02894', 'Reichenbach/O.L.'],
    ['Neustadt', '01844', 'Neustadt in Sachsen'],
    ['Oelsnitz', '08606', 'Oelsnitz/Vogtl.'],
  ])('%s with %s is %s', (Ort, PLZ, name) => {
    expect(row({ Ort, PLZ })).toMatchObject({ kind: 'new', place: name });
  });

  test('without one the row is refused and names the candidates', () => {
    const found = row({ Ort: 'Neustadt', PLZ: undefined });
    expect(found.kind).toBe('refused');
    expect(told(found)).toContain('Spalte „Ort“: mehrdeutig: „Neustadt in Sachsen“ oder „Neustadt/Vogtl.“');
  });

  test.each(['12345', '04103'])('%s is not the postcode of Eilenburg: doubtful', (PLZ) => {
    expect(row({ PLZ })).toMatchObject({ kind: 'doubtful', place: 'Eilenburg' });
    expect(told(row({ PLZ }))).toContain(`Spalte „PLZ“: `);
  });

  test('two places in one cell are refused', () => {
    expect(told(row({ Ort: 'Torgau / Riesa', PLZ: '04860' }))).toContain('nennt zwei Gemeinden');
  });

  test('the name of a part alone does not say which municipality is meant', () => {
    const found = row({ Ort: 'Friedersdorf', PLZ: undefined });
    expect(found.kind).toBe('doubtful');
    expect(told(found)).toContain('gemeint vielleicht „Friedersdorf in Neusalza-Spremberg“');
  });
});

describe('02: a column of persons', () => {
  const values = {
    'Name der Einrichtung': 'Testkita Ahorn',
    Ort: 'Torgau',
    Internet: 'example.org',
    Träger: 'Musterträger e. V.',
  };

  test('does not become the name of the house', () => {
    const list = asXlsx([
      ['Name', ...Object.keys(values)],
      ['Erika Muster', ...Object.values(values)],
    ]);
    expect(list.rows[0]).toMatchObject({ kind: 'new', name: 'Testkita Ahorn' });
    expect(list.notes.join()).toContain(
      'Spalte „Name“: nicht übernommen, „Name der Einrichtung“ ist genauer',
    );
    expect(JSON.stringify(list.rows[0]?.record)).not.toContain('Erika');
  });

  test('beside „Vorname“ a column „Name“ is none of the house', () => {
    const head = ['Name', 'Vorname', 'Träger', 'Ort', 'Internet'];
    expect(() => asXlsx([head, ['Muster', 'Erika', 'Musterträger e. V.', 'Torgau', 'example.org']])).toThrow(
      'hat keine Zeile mit bekannten Überschriften',
    );
  });
});

describe('03: persons without a title', () => {
  test.each([
    'Kontakt: E. Muster',
    'Erika Muster fragen',
    'Ansprechpartnerin ist Erika Muster, 0170 1234567',
    'Muster, Erika (Leiterin)',
    'ERIKA MUSTER',
    'erika muster anrufen',
    'Herr M.',
    'E. M. fragen',
  ])('„%s“ in the notes is doubtful or refused', (Anmerkungen) => {
    expect(['doubtful', 'refused']).toContain(row({ Anmerkungen }).kind);
    expect(told(row({ Anmerkungen }))).toContain('Spalte „Anmerkungen“: ');
  });

  test.each(['Erika Muster', 'Muster, Erika', 'Familie Muster'])('„%s“ as operator is doubtful', (Träger) => {
    expect(row({ Träger }).kind).toBe('doubtful');
  });

  test.each(['Die Kita Sonnenschein liegt im Park.', 'Die Einrichtung liegt in Eilenburg, Berg'])(
    '„%s“ names nobody',
    (Anmerkungen) => {
      expect(row({ Anmerkungen }).kind).toBe('new');
    },
  );
});

describe('08: two telephone numbers', () => {
  test.each([
    '03421 111111 03421 222222',
    '03421 111111 222222',
    '03421/111111/222222',
    '03421-111111-222222',
    '03421 111111 - 222222',
    '03421 111111 / 222222',
    '03421 111111 oder 222222',
    '03421 111111, 222222',
    '03421 111111\n03421 222222',
  ])('%j gives the first, and tells the second', (Telefon) => {
    const found = row({ Telefon });
    expect([found.kind, found.record?.contact.phone]).toEqual(['doubtful', '03421 111111']);
    expect(told(found)).toMatch(/nicht „[^“]*222222“/);
  });

  test.each(['03421111111222222', '3,42111E+09'])('%s is no number', (Telefon) => {
    expect([row({ Telefon }).kind, row({ Telefon }).record?.contact.phone]).toEqual(['doubtful', undefined]);
  });

  test('a plus sign that the spreadsheet took away is not made a wrong code', () => {
    const found = row({ Telefon: 493421111111 });
    expect([found.kind, found.record?.contact.phone]).toEqual(['doubtful', '03421111111']);
  });
});

describe('23: names of places', () => {
  test.each([
    ['Eilenburg, OT Berg', '04838', 'Eilenburg', 'Berg'],
    ['Leipzig-Grünau', '04207', 'Leipzig', 'Grünau'],
    ['Annaberg-B.', '09456', 'Annaberg-Buchholz', undefined],
    ['Oelsnitz i.E.', '09376', 'Oelsnitz/Erzgeb.', undefined],
    ['Neustadt i. Sa.', '01844', 'Neustadt in Sachsen', undefined],
    ['Bautzen/Budyšin', '02625', 'Bautzen', undefined],
  ])('%s', (Ort, PLZ, place, part) => {
    const found = row({ Ort, PLZ });
    expect([found.kind, found.record?.address.place, found.record?.address.part]).toEqual([
      'new',
      place,
      part,
    ]);
  });

  test('a slip is refused with what may be meant', () => {
    expect(told(row({ Ort: 'Eilenbrug' }))).toContain('gemeint vielleicht „Eilenburg“');
  });
});

describe('an e-mail address', () => {
  test.each([
    'info@example.org',
    'kita@example.org',
    'verwaltung@example.org',
    'ahorn@example.org',
    'kita.ahorn@example.org',
  ])('%s is the institution’s', (address) => {
    for (const heading of ['E-Mail', 'Mail', 'E-Mail-Adresse'])
      expect(row({ [heading]: address })).toMatchObject({
        kind: 'new',
        record: { contact: { email: address } },
      });
  });

  test.each([
    'erika.beispiel@example.org',
    'e.beispiel@example.org',
    'erika@example.org',
    'schmidt@example.org',
  ])('%s is a person’s: told, not taken', (address) => {
    const found = row({ 'E-Mail': address });
    expect(found.kind).toBe('doubtful');
    expect(JSON.stringify(found.record)).not.toContain(address);
  });

  test('of two the institution’s is taken', () => {
    const found = row({ 'E-Mail': 'erika.beispiel@example.org; info@example.org' });
    expect([found.kind, found.record?.contact.email]).toEqual(['doubtful', 'info@example.org']);
  });
});

describe('what the list itself doubts', () => {
  test.each<Record<string, string>>([
    { Art: 'Kita?' },
    { Ort: 'Eilenburg?' },
    { Straße: 'Musterweg 3 (?)' },
    { Straße: 'vermutlich Musterweg 3' },
    { Einrichtung: 'Testkita Ahorn?' },
    { Stand: 'beendet 2019' },
    { 'Heutiger Stand': 'läuft nicht mehr' },
    { Angebote: 'Elterncafé, k. A.' },
    { Internet: 'https://ехample.org' },
  ])('%j is doubtful', (cells) => {
    expect(row(cells).kind).toBe('doubtful');
  });
});
