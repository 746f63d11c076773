import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../text/any-text.fixture.ts';
import { readGazetteer, type GazetteerFile } from './gazetteer.ts';
import { indexPlaces, placeById, searchPlaces } from './search.ts';
import { SEARCH_TABLE } from './search.fixture.ts';

const entries = readGazetteer(
  JSON.parse(readFileSync('data/derived/gazetteer.json', 'utf8')) as GazetteerFile,
);
const index = indexPlaces(entries);

const firstFor = (typed: string): string => {
  const [hit] = searchPlaces(index, typed);
  return hit ? `${hit.place.name} · ${hit.place.detail}` : 'nothing';
};

describe('what readers type', () => {
  test('the table is long enough to mean something', () => {
    expect(SEARCH_TABLE.length).toBeGreaterThanOrEqual(150);
  });

  test.each(SEARCH_TABLE)('%s', (typed, first) => {
    expect(firstFor(typed)).toBe(first);
  });

  test('namesakes are both offered, each with its district', () => {
    const found = searchPlaces(index, 'Bernsdorf').map(({ place }) => `${place.name} · ${place.detail}`);
    expect(found.slice(0, 2)).toEqual(['Bernsdorf · Landkreis Bautzen', 'Bernsdorf · Landkreis Zwickau']);
  });

  test('says by which other name a place was found', () => {
    expect(searchPlaces(index, 'Budysin')[0]?.foundBy).toEqual({ text: 'Budyšin', sort: 'other' });
    expect(searchPlaces(index, 'Schönteichen')[0]?.foundBy).toEqual({ text: 'Schönteichen', sort: 'former' });
    expect(searchPlaces(index, 'Bautzen')[0]?.foundBy).toBeUndefined();
  });

  test('a city that is its own district is offered once', () => {
    expect(searchPlaces(index, 'Chemnitz').filter(({ place }) => place.name === 'Chemnitz')).toHaveLength(1);
  });

  test.each(['', '   ', '…', '10115', 'qqqq', '99999'])('finds nothing for "%s"', (typed) => {
    expect(searchPlaces(index, typed)).toEqual([]);
  });

  test('a wrong digit is another place, never a slip', () => {
    expect(searchPlaces(index, '04839')).toEqual([]);
  });
});

describe('whatever is typed', () => {
  test('nothing throws, and no more than asked for comes back', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 200 }), (typed) => {
        expect(searchPlaces(index, typed, 5).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 300 },
    );
  });

  test('a very long text does not block', () => {
    expect(searchPlaces(index, 'Leipzig '.repeat(20_000))[0]?.place.name).toBe('Leipzig');
  });

  test('every place is found by its own name, among its namesakes', () => {
    const missed = entries.filter((entry) => {
      const sameName = entries.filter((each) => each.name === entry.name).length;
      return !searchPlaces(index, entry.name, sameName + 2).some(({ place }) => place.name === entry.name);
    });
    expect(missed.map((each) => each.name)).toEqual([]);
  });

  test('every municipality of more than one word is found in any order of its words', () => {
    const missed = entries.filter((entry) => {
      const words = entry.name.split(/[-\s]/u);
      if (entry.kind !== 'municipality' || words.length !== 2) return false;
      return !searchPlaces(index, words.reverse().join(' '), 3).some(({ place }) => place.id === entry.id);
    });
    expect(missed.map((each) => each.name)).toEqual([]);
  });
});

describe('ids as the URL names them', () => {
  test('postcode, municipality, place and district come back', () => {
    expect(placeById(index, 'plz-04838')?.name).toBe('04838');
    expect(placeById(index, 'gemeinde-14730110')?.name).toBe('Eilenburg');
    expect(placeById(index, 'ort-2954695')?.name).toBe('Aue');
    expect(placeById(index, 'kreis-14713')?.name).toBe('Leipzig');
  });

  test('an unknown id is no place', () => {
    expect(placeById(index, 'gemeinde-99999999')).toBeUndefined();
    expect(placeById(index, 'constructor')).toBeUndefined();
  });

  test('ids are unique and fit the query grammar', () => {
    expect(new Set(entries.map((each) => each.id)).size).toBe(entries.length);
    expect(entries.filter((each) => !/^[a-z0-9-]{1,80}$/.test(each.id))).toEqual([]);
  });
});
