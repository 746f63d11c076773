import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Face {
  readonly file: string;
  readonly letters: ReadonlySet<number>;
}

/** Returns the font faces of a style sheet: file names and their code points (unicode-range). */
function facesOf(css: string): Face[] {
  return [
    ...readFileSync(css, 'utf8').matchAll(/url\('[^']*\/([^']+)'\)[\s\S]*?unicode-range:([^;]+);/g),
  ].map(([, file = '', ranges = '']) => ({
    file,
    letters: new Set(
      [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].flatMap(([, from = '', to = from]) => {
        const first = parseInt(from, 16);
        return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, index) => first + index);
      }),
    ),
  }));
}

describe('the fonts of the site', () => {
  const faces = facesOf('src/lib/ui/fonts.css');
  const filesFor = (text: string): string[] => [
    ...new Set(
      [...text].flatMap((letter) =>
        faces.filter(({ letters }) => letters.has(letter.codePointAt(0) ?? 0)).map(({ file }) => file),
      ),
    ),
  ];

  it('fetches one file for German text', () => {
    expect(filesFor('Größe: „Übung“ – 3 km², § 5 · €\u00a0\u00ad…')).toEqual(['atkinson-latin.woff2']);
  });

  it('fetches the small Sorbian file for Sorbian names, and a third for Polish and Czech', () => {
    expect(filesFor('Budyšin Wojerecy Běła Woda')).toEqual([
      'atkinson-latin.woff2',
      'atkinson-sorbian.woff2',
    ]);
    expect(filesFor('ąů')).toEqual(['atkinson-latin-ext.woff2']);
  });

  it('names every letter of Latin and Latin Extended once', () => {
    const all = Array.from({ length: 0x24f - 0x20 + 1 }, (_, index) => 0x20 + index).filter(
      (letter) => letter < 0x7f || letter >= 0xa0,
    );
    const times = (letter: number): number => faces.filter(({ letters }) => letters.has(letter)).length;
    expect(all.filter((letter) => times(letter) !== 1)).toEqual([]);
  });
});
