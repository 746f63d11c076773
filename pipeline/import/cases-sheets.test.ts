/** Sheets as offices send them: one numbered test for each kind of error; all data invented. */
import { describe, expect, test } from 'vitest';
import { asCsv, asXlsx, HEAD, kinds, read, row, ROWS, told, type Read } from './fixtures/lists.fixture.ts';
import { csvText } from './fixtures/csv.fixture.ts';
import { odsOf } from './fixtures/ods.fixture.ts';
import { xlsxOf } from './fixtures/xlsx.fixture.ts';

test.each([
  ['xlsx', xlsxOf],
  ['ods', odsOf],
])('04: every sheet of an .%s with headings is read', (ending, write) => {
  const list = read(
    `x.${ending}`,
    write([
      { name: 'Nord', rows: [HEAD, ROWS[0] ?? []] },
      { name: 'Notizen', rows: [['Bitte bis Freitag']] },
      { name: 'Süd', rows: [HEAD, ...ROWS.slice(1)] },
    ]),
  );
  expect(list.rows.map((each) => [each.sheet, each.row, each.name, each.kind])).toEqual([
    ['Nord', 2, 'Testkita Ahorn', 'new'],
    ['Süd', 2, 'Testhort Birke', 'new'],
    ['Süd', 3, 'Testhaus Linde', 'new'],
  ]);
  expect(list.notes.join()).toContain(
    'Blatt „Notizen“ hat keine bekannten Überschriften und ist nicht gelesen',
  );
});

describe('17 and 18: where the headings lie', () => {
  const upper = ['Einrichtung', 'Träger', 'Anschrift', '', '', 'Kontakt', '', 'Inhalte'];
  const lower = ['', '', 'Straße', 'PLZ', 'Ort', 'Telefon', 'Internet', 'Schwerpunkte'];
  const expected = ROWS.map((each) => ['new', each[0], each[5], each[3]]);
  const found = ({ rows }: Read): unknown[] =>
    rows.map((each) => [each.kind, each.name, each.record?.contact.phone, each.record?.address.postcode]);

  test('two rows of headings are read together', () => {
    expect(found(asXlsx([upper, lower, ...ROWS]))).toEqual(expected);
    expect(found(asCsv(csvText([upper, lower, ...ROWS], ';')))).toEqual(expected);
  });

  test('a group about persons stays out', () => {
    const head = [...upper, 'Ansprechpartner', ''];
    const list = asXlsx([
      head,
      [...lower, 'Name', 'Telefon'],
      ...ROWS.map((each) => [...each, 'Erika Muster', '']),
    ]);
    expect(found(list)).toEqual(expected);
    expect(JSON.stringify(list.rows.map((each) => each.record))).not.toContain('Erika');
  });

  test('lines above the headings and a cover sheet are passed over', () => {
    const above = [['Eltern-Kind-Zentren in Sachsen'], ['Stand: März 2024'], [null], HEAD, ...ROWS];
    expect(found(asXlsx(above))).toEqual(expected);
    const list = read(
      'x.xlsx',
      xlsxOf([
        { name: 'Deckblatt', rows: [['Eltern-Kind-Zentren'], ['Bearbeitet von: Amt 51']] },
        { name: 'Liste', rows: [HEAD, ...ROWS] },
      ]),
    );
    expect(found(list)).toEqual(expected);
    expect(list.notes.join()).toContain('Blatt „Deckblatt“');
  });
});

describe.each([
  ['xlsx', xlsxOf],
  ['ods', odsOf],
] as const)('19 and 20 in an .%s', (ending, write) => {
  const file = `x.${ending}`;

  test('hidden rows and columns are counted, a hidden sheet is named', () => {
    const list = read(
      file,
      write([
        { name: 'Liste', rows: [HEAD, ...ROWS], hiddenRows: [2], hiddenColumns: [5] },
        { name: 'Alt', rows: [HEAD, ...ROWS], hidden: true },
      ]),
    );
    expect(kinds(list)).toEqual(['new', 'new', 'new']);
    const notes = list.notes.join('\n');
    expect(notes).toContain('1 ausgeblendete Zeile (3): mitgelesen');
    expect(notes).toContain('1 ausgeblendete Spalte (F): mitgelesen');
    expect(notes).toContain('Blatt „Alt“ ist ausgeblendet und nicht gelesen');
  });

  test('struck cells make their row doubtful, comments are counted, a link is taken', () => {
    const struck = ROWS[1]?.map((text) => ({ text, struck: true })) ?? [];
    const list = read(
      file,
      write([
        {
          name: 'Liste',
          rows: [
            HEAD,
            [{ text: 'Testkita Ahorn', comment: 'stimmt das?' }, ...(ROWS[0]?.slice(1) ?? [])],
            struck,
            [{ text: 'Testhaus Linde', struckBefore: 'Testhaus Alt ' }, ...(ROWS[2]?.slice(1) ?? [])],
            [
              'Testkita Tanne',
              'Musterträger e. V.',
              null,
              '01796',
              'Pirna',
              null,
              { text: 'Zur Webseite', link: 'https://www.example.org/ziel' },
              null,
            ],
          ],
        },
      ]),
    );
    expect(list.rows.map((each) => [each.name, each.kind])).toEqual([
      ['Testkita Ahorn', 'new'],
      ['Testhort Birke', 'doubtful'],
      ['Testhaus Linde', 'doubtful'],
      ['Testkita Tanne', 'new'],
    ]);
    expect(list.rows[3]?.record?.contact.website).toBe('https://www.example.org/ziel');
    const notes = list.notes.join('\n');
    expect(notes).toContain('9 durchgestrichene Zellen');
    expect(notes).toContain('1 Zelle mit Kommentar (A2)');
  });

  test('a merged operator holds for each of its rows', () => {
    const rows = ROWS.map((each, at) => [
      each[0] ?? '',
      at === 0 ? 'Musterträger e. V.' : null,
      ...each.slice(2),
    ]);
    const list = read(file, write([{ name: 'Liste', rows: [HEAD, ...rows], merged: [[1, 1, 3]] }]));
    expect(list.rows.map((each) => [each.kind, each.record?.operator.name])).toEqual(
      ROWS.map(() => ['new', 'Musterträger e. V.']),
    );
    expect(told(list.rows[2] ?? row({}))).toContain('aus der verbundenen Zelle darüber');
  });
});
