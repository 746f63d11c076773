import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boldNegation } from './negation.ts';

test('the word that denies is bold, whatever its form, and no part of another word', () => {
  expect(boldNegation('<p>Wir wissen es nicht.\nKein Haus, keine Straße.</p>')).toBe(
    '<p><span>Wir wissen es <b>nicht</b>.\n<b>Kein</b> Haus, <b>keine</b> Straße.</span></p>',
  );
  expect(boldNegation('<p>Gemeinde, niemals, vernichtet, keineswegs, Knie</p>')).toBe(
    '<p>Gemeinde, niemals, vernichtet, keineswegs, Knie</p>',
  );
});

test('attributes, titles, scripts and styles stay as they are', () => {
  const html =
    '<title>nicht</title><script>const kein = "<p>nicht</p>";</script><style>.nicht{}</style><a title="a > b nicht" class=\'kein\'>';
  expect(boldNegation(html)).toBe(html);
});

test('taking the marks out again gives the page as it was', () => {
  const piece = fc.constantFrom(
    'nicht',
    'kein',
    '<p>',
    '</p>',
    '<a title="nicht > kein">',
    ' ',
    'x',
    '"',
    '>',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = pieces.join('');
      expect(boldNegation(html).replace(/<\/?(b|span)>/g, '')).toBe(html);
    }),
  );
});
