import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines } from './fit-lines.ts';

/** Every letter half an em wide. */
const width = (text: string): number => [...text].length / 2;
const BOX = { width: 100, height: 60 };

describe('lines of a picture', () => {
  it('keeps a short name in one line at the largest size', () => {
    expect(fitLines('Coswig', width, BOX, [30, 20])).toEqual({ size: 30, lines: ['Coswig'] });
  });

  it('breaks at hyphens and keeps them', () => {
    // 20 px: ten letters a line.
    expect(fitLines('Altmittweida-Nord', width, { width: 130, height: 60 }, [20])).toEqual({
      size: 20,
      lines: ['Altmittweida-', 'Nord'],
    });
  });

  it('takes a smaller size before it breaks a word', () => {
    expect(fitLines('Neukirchen', width, BOX, [30, 20]).size).toBe(20);
  });

  it('never leaves its box, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => {
        const { size, lines } = fitLines(text, width, BOX, [30, 20, 12]);
        expect(lines.length * size * 1.1).toBeLessThanOrEqual(BOX.height);
        for (const line of lines) expect(width(line) * size).toBeLessThanOrEqual(BOX.width);
      }),
    );
  });
});
