import { expect, test } from 'vitest';
import { normalise, normaliseWords, withEuropeanDigits } from './normalise.ts';

test.each([
  ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
  ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
  ['Devanagari', '०१२३४५६७८९'],
  ['Bengali', '০১২৩৪৫৬৭৮৯'],
  ['Tamil', '௦௧௨௩௪௫௬௭௮௯'],
  ['Burmese', '၀၁၂၃၄၅၆၇၈၉'],
  ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
  ['Khmer', '០១២៣៤៥៦៧៨៩'],
  ['full-width', '０１２３４５６７８９'],
  ['bold, beyond the basic plane', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'],
  ['European', '0123456789'],
])('%s digits are digits', (_script, digits) => {
  expect(withEuropeanDigits(`PLZ ${digits}`)).toBe('PLZ 0123456789');
  expect(normaliseWords(digits)).toEqual(['0123456789']);
});

test('what is no decimal digit stays', () => {
  expect(withEuropeanDigits('Ⅷ ½ ² ①')).toBe('Ⅷ ½ ² ①');
});

test('marks go, letters of other scripts stay', () => {
  expect(normalise('Běła Woda')).toBe('bela woda');
  expect(normalise('Plauen im Vogtland', 'bare')).toBe('plauen im vogtland');
  expect(normalise('Дрезден')).toBe('дрезден');
});
