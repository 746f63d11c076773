import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { datesIn, formatDate, formatWhen } from './dates.ts';
import { formatDistance, formatRadius } from './distance.ts';
import { joinList } from './lists.ts';
import { formatNumber, formatPercent, wholeNumbersIn } from './numbers.ts';
import { phoneHref } from './phone.ts';

describe('dates', () => {
  it('are as precise as they are known', () => {
    expect(formatDate('2023')).toBe('2023');
    expect(formatDate('2023-04')).toBe('April 2023');
    expect(formatDate('2023-04-30')).toBe('30. April 2023');
    expect(formatDate('2024-01-01')).toBe('1. Januar 2024');
  });
  it('fit into a sentence', () => {
    expect(formatWhen('2023')).toBe('2023');
    expect(formatWhen('2023-04')).toBe('im April 2023');
    expect(formatWhen('2023-04-30')).toBe('am 30. April 2023');
  });
  it('refuse what is not a date', () => {
    for (const none of ['bald', '2023-13', '2023-00-01'])
      expect(() => formatDate(none)).toThrow('Not a date');
  });
});

describe('numbers', () => {
  it('are written the German way', () => {
    expect(formatNumber(4089467)).toBe('4.089.467');
    expect(formatNumber(221.03, 2)).toBe('221,03');
    expect(formatPercent(0.384)).toBe('38\u00a0%');
  });
});

describe('distances', () => {
  it('between sharp places show a decimal only where it tells something', () => {
    expect(formatDistance(0.04)).toBe('unter 100\u00a0m');
    expect(formatDistance(0.44)).toBe('400\u00a0m');
    expect(formatDistance(0.97)).toBe('1\u00a0km');
    expect(formatDistance(4.23)).toBe('4,2\u00a0km');
    expect(formatDistance(9.97)).toBe('10\u00a0km');
    expect(formatDistance(41.6)).toBe('42\u00a0km');
  });
  it('between rough places promise no more than is known', () => {
    expect(formatDistance(12.4, 3.6)).toBe('etwa 12\u00a0km');
    expect(formatDistance(0.8, 0.3)).toBe('etwa 1\u00a0km');
    expect(formatDistance(1.2, 3.6)).toBe('höchstens 5\u00a0km');
  });
  it('never say a bound that the true distance could exceed', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.double({ min: 0.05, max: 40, noNaN: true }),
        (km, rough) => {
          const bound = /höchstens (\d+)\u00a0km/.exec(formatDistance(km, rough))?.[1];
          if (bound !== undefined) expect(Number(bound)).toBeGreaterThanOrEqual(km + rough);
        },
      ),
    );
  });
  it('name the size of a circle of uncertainty', () => {
    expect(formatRadius(150)).toBe('150\u00a0m');
    expect(formatRadius(1800)).toBe('1,8\u00a0km');
    expect(formatRadius(3000)).toBe('3\u00a0km');
  });
});

describe('lists and phone numbers', () => {
  it('join words as a sentence does', () => {
    expect(joinList([])).toBe('');
    expect(joinList(['Zwickau'])).toBe('Zwickau');
    expect(joinList(['Zwickau', 'Leipzig', 'Coswig'])).toBe('Zwickau, Leipzig und Coswig');
    expect(joinList(['Kita', 'Hort'], 'oder')).toBe('Kita oder Hort');
  });
  it('turn a number as written into one a phone can dial', () => {
    expect(phoneHref('0375 474301')).toBe('tel:+49375474301');
    expect(phoneHref('+49 (0)341 26 67-55')).toBe('tel:+49341266755');
    expect(phoneHref('0049 341 1')).toBe('tel:+493411');
    expect(phoneHref('110')).toBe('tel:110');
  });
});

it.each(['de', 'en-GB', 'uk', 'ar-u-nu-latn', 'pl', 'cs'])(
  'whole numbers of %s are as Intl writes them',
  (tag) => {
    const write = wholeNumbersIn(tag);
    const intl = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
    for (const value of [0, 1, 31, 999, 1000, 9999, 11_299, 4_089_467, 2.6, -3])
      expect(write(value)).toBe(intl.format(value));
  },
);

it('a small whole number makes no format of the browser, which costs a slow phone 0.15 s', () => {
  const made = vi.spyOn(Intl, 'NumberFormat');
  const write = wholeNumbersIn('de');
  expect(write(31)).toBe('31');
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});

it('writes German enumerations and dates as Intl writes them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Zwickau', 'Leipzig', 'Coswig')), (words) => {
      expect(joinList(words)).toBe(new Intl.ListFormat('de', { type: 'conjunction' }).format(words));
      expect(joinList(words, 'oder')).toBe(new Intl.ListFormat('de', { type: 'disjunction' }).format(words));
    }),
  );
  const german = datesIn('de');
  for (let month = 1; month <= 12; month += 1)
    for (const date of [
      `2026-${String(month).padStart(2, '0')}`,
      `2026-${String(month).padStart(2, '0')}-09`,
    ])
      expect(formatDate(date)).toBe(german(date));
});
