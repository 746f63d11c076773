import { describe, expect, it } from 'vitest';
import { byName, describeMunicipality, inDistrict, initialOf, nameSearch, uniqueNames } from './names.ts';

const area = (ags: string, name: string, district = 'Landkreis Muster') => ({ ags, name, district });

describe('names in sentences', () => {
  it.each([
    ['Landkreis Meißen', 'im Landkreis Meißen'],
    ['Vogtlandkreis', 'im Vogtlandkreis'],
    ['Dresden', 'in Dresden'],
  ])('%s: %s', (name, words) => expect(inDistrict(name)).toBe(words));

  it('says what a municipality is, a city without district only once', () => {
    const town = { kind: 'Stadt', majorDistrictTown: true, district: 'Vogtlandkreis' } as const;
    expect(describeMunicipality(town)).toBe('Große Kreisstadt im Vogtlandkreis');
    expect(describeMunicipality({ ...town, majorDistrictTown: false })).toBe('Stadt im Vogtlandkreis');
    const city = { kind: 'kreisfreie Stadt', majorDistrictTown: false, district: 'Dresden' } as const;
    expect(describeMunicipality(city)).toBe('kreisfreie Stadt');
  });
});

describe('an index', () => {
  it('sorts as German readers look names up', () => {
    const names = ['Zwota', 'Oßling', 'Ostritz', 'Ölsnitz', 'Adorf'].map((each, index) =>
      area(String(index), each),
    );
    expect(names.sort(byName).map((each) => each.name)).toEqual([
      'Adorf',
      'Ölsnitz',
      'Oßling',
      'Ostritz',
      'Zwota',
    ]);
    expect(initialOf('Ölsnitz')).toBe('O');
  });

  it('tells equal names apart by their district, and only those', () => {
    const names = uniqueNames([
      area('1', 'Musterdorf', 'Kreis A'),
      area('2', 'Musterdorf', 'Kreis B'),
      area('3', 'Musterort'),
    ]);
    expect([...names.values()]).toEqual(['Musterdorf (Kreis A)', 'Musterdorf (Kreis B)', 'Musterort']);
  });
});

describe('nameSearch', () => {
  it.each([
    ['döbeln', 'Döbeln'],
    ['Doebeln', 'Döbeln'],
    ['dobeln', 'Döbeln'],
    ['grossröhrs', 'Großröhrsdorf'],
    ['bad schlema', 'Aue-Bad Schlema'],
    ['schlema aue', 'Aue-Bad Schlema'],
    ['budysin', 'Bautzen Budyšin'],
    ['bela woda', 'Weißwasser/O.L. Běła Woda'],
    ['erzgeb', 'Oelsnitz/Erzgeb.'],
    ['  ', 'Döbeln'],
  ])('„%s“ finds %s', (typed, names) => expect(nameSearch(typed)(names)).toBe(true));

  it.each([
    ['leipzig', 'Dresden'],
    ['bad muskau', 'Bad Düben'],
  ])('„%s“ does not find %s', (typed, names) => expect(nameSearch(typed)(names)).toBe(false));
});
