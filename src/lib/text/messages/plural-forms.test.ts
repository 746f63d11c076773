/** Forms after numbers, compared with the rules that a school grammar gives (not with `Intl.PluralRules`). */
import { describe, expect, test } from 'vitest';
import { centres as arabic, ofCentres as ofArabic } from './ar/centres.ts';
import { gazetteer as arabicPlaces } from './ar/shell.ts';
import { start as arabicStart } from './ar/start.ts';
import { centres as czech } from './cs/centres.ts';
import { gazetteer as czechPlaces } from './cs/shell.ts';
import { start as czechStart } from './cs/start.ts';
import { de as germanStart } from './de/start.ts';
import { start as simpleStart } from './leicht/start.ts';
import { centres as english } from './en/centres.ts';
import { start as englishStart } from './en/start.ts';
import { centres as polish, ofCentres as ofPolish } from './pl/centres.ts';
import { gazetteer as polishPlaces } from './pl/shell.ts';
import { start as polishStart } from './pl/start.ts';
import { centres as ukrainian, ofCentres as ofUkrainian } from './uk/centres.ts';
import { profile as ukrainianProfile } from './uk/profile.ts';
import { gazetteer as ukrainianPlaces } from './uk/shell.ts';
import { start as ukrainianStart } from './uk/start.ts';

const COUNTS = [...Array(41).keys(), 100, 101];
const said = (say: (count: number) => string): string[] => COUNTS.map(say);

/** 12 to 14 are not 2 to 4. */
const endsIn2to4 = (count: number): boolean =>
  [2, 3, 4].includes(count % 10) && ![12, 13, 14].includes(count % 100);
const endsIn1 = (count: number): boolean => count % 10 === 1 && count % 100 !== 11;

test('English', () => {
  expect(said(english)).toEqual(said((count) => (count === 1 ? '1 centre' : `${count} centres`)));
  expect(englishStart.list.sites(1, true)).toBe('centre');
  expect(englishStart.list.sites(12, true)).toBe('centres');
});

describe('Ukrainian', () => {
  const forms = (one: string, few: string, many: string) => (count: number) =>
    `${count} ${endsIn1(count) ? one : endsIn2to4(count) ? few : many}`;
  test('counts', () => {
    expect(said(ukrainian)).toEqual(said(forms('заклад', 'заклади', 'закладів')));
    expect(said(ukrainianPlaces.municipalities)).toEqual(said(forms('громада', 'громади', 'громад')));
  });
  test('after "із" stands the genitive', () => {
    const genitive = forms('закладу', 'закладів', 'закладів');
    expect(said(ofUkrainian)).toEqual(said(genitive));
    expect(said((total) => `${total} ${ukrainianStart.list.sites(total, true)}`)).toEqual(said(genitive));
    expect(ukrainianStart.start.documented(12, 31)).toContain('12 із 31 закладу');
    expect(ukrainianProfile.focus.count(3, 12)).toContain('3 із 12 закладів');
  });
  test('suggestions', () => {
    expect([2, 5].map((count) => ukrainianStart.place.found(count, 'X'))).toEqual([
      '2 варіанти, перший: X',
      '5 варіантів, перший: X',
    ]);
  });
});

describe('Arabic', () => {
  const rest = (few: string, many: string, hundred: string) => (count: number) => {
    const part = count % 100;
    if (part >= 3 && part <= 10) return `${count} ${few}`;
    return part >= 11 ? `${count} ${many}` : `${count} ${hundred}`;
  };
  const forms = (small: readonly string[], more: (count: number) => string) => (count: number) =>
    small[count] ?? more(count);
  const centre = rest('مراكز', 'مركزًا', 'مركز');
  test('counts', () => {
    expect(said(arabic)).toEqual(said(forms(['لا مراكز', 'مركز واحد', 'مركزان'], centre)));
    expect(said(arabicPlaces.municipalities)).toEqual(
      said(forms(['لا بلديات', 'بلدية واحدة', 'بلديتان'], rest('بلديات', 'بلدية', 'بلدية'))),
    );
  });
  test('after a preposition stands the genitive', () => {
    expect(said(ofArabic)).toEqual(said(forms(['مراكز أخرى', 'مركز واحد', 'مركزين'], centre)));
    expect(arabicStart.start.missing(19)).toContain('19 مركزًا');
  });
});

describe('Polish', () => {
  const forms = (one: string, few: string, many: string) => (count: number) =>
    `${count} ${count === 1 ? one : endsIn2to4(count) ? few : many}`;
  test('counts', () => {
    expect(said(polish)).toEqual(said(forms('placówka', 'placówki', 'placówek')));
    expect(said(polishPlaces.municipalities)).toEqual(said(forms('gmina', 'gminy', 'gmin')));
  });
  test('after "z" stands the genitive', () => {
    const genitive = forms('placówki', 'placówek', 'placówek');
    expect(said(ofPolish)).toEqual(said(genitive));
    expect(said((total) => `${total} ${polishStart.list.sites(total, true)}`)).toEqual(said(genitive));
    expect(polishStart.start.documented(12, 31)).toContain('12 z 31 placówek');
  });
});

describe('Czech', () => {
  test('counts', () => {
    expect(said(czech)).toEqual(said((count) => `${count} zařízení`));
    const forms = (count: number) =>
      `${count} ${count === 1 ? 'obec' : count >= 2 && count <= 4 ? 'obce' : 'obcí'}`;
    expect(said(czechPlaces.municipalities)).toEqual(said(forms));
    expect(czechPlaces.municipalities(1.5)).toContain('obce');
  });
  test('suggestions', () => {
    expect([2, 5].map((count) => czechStart.place.found(count, 'X'))).toEqual([
      '2 návrhy, první: X',
      '5 návrhů, první: X',
    ]);
  });
});

test('unfiltered, no language sets two totals beside each other', () => {
  for (const start of [
    germanStart,
    simpleStart,
    englishStart,
    ukrainianStart,
    arabicStart,
    polishStart,
    czechStart,
  ]) {
    const all = `${start.list.count(12, 12, false)} ${start.list.sites(12, false)}`;
    expect(all.match(/12/g), all).toHaveLength(1);
    expect(start.list.count(3, 12, true)).toMatch(/3.*12/);
  }
});
