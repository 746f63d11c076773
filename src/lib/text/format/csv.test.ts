import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf, decimalCell, undefused } from './csv.ts';

describe('csvOf', () => {
  it('separates by semicolon and quotes only what needs it', () => {
    expect(
      csvOf([
        ['Name', 'Ort'],
        ['Testkita; "Muster"', 'Musterort'],
      ]),
    ).toBe('\uFEFFName;Ort\r\n"Testkita; ""Muster""";Musterort\r\n');
  });

  it('never lets a cell start a formula', () => {
    expect(csvOf([['=1+1', '+49 300', '@a', '-x', '0300']])).toBe("\uFEFF'=1+1;'+49 300;'@a;'-x;0300\r\n");
  });

  it.each([
    'x,=1+1',
    'x;=1+1',
    'x\t=1+1',
    'x|=1+1',
    'x\n=1+1',
    'x, "=1+1"',
    "x,'=1+1",
    'x,\u00a0+1',
    'a,-b,@c',
    '=1,=2',
  ])('lets no spreadsheet find a formula in %j, whatever separates its cells', (text) => {
    const csv = csvOf([['a', text, 'b']]);
    for (const delimiter of [';', ',', '\t', '|'])
      for (const quoteChar of ['"', '\0'])
        for (const cell of Papa.parse<string[]>(csv, { delimiter, quoteChar }).data.flat())
          expect(cell.replace(/^[\ufeff\s"]+/, '')).not.toMatch(/^[=+\-@]/);
  });

  it('gives every text back when it is read again', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string().map((text) => `'=${text}`),
      fc.string({ unit: fc.constantFrom(',', ';', "'", '"', '=', ' ', '\t', '\r', '\n', 'x') }),
      fc.constantFrom("'", "''=1", '=', '"', ';', '\r\n', ' x ', '\ufeff'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const { data } = Papa.parse<string[]>(csvOf(rows).slice(1), { delimiter: ';', newline: '\r\n' });
        expect(data.slice(0, -1).map((row) => row.map(undefused))).toEqual(rows);
      }),
    );
  });
});

it('writes numbers as cells of a German spreadsheet', () => {
  expect([
    decimalCell(1234.56, 1),
    decimalCell(3),
    decimalCell(undefined),
    decimalCell(0.1 + 0.2, 2),
  ]).toEqual(['1234,6', '3', '', '0,3']);
});
