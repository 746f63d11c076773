import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

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
});
