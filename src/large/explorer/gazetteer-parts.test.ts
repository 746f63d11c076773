import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexAll, placeById, searchPlaces } from '../../lib/explorer/place-index.ts';
import type { GazetteerFile } from '../../lib/regions/places/gazetteer.ts';
import { partOfId, partOfText, partsOfName, splitGazetteer } from './gazetteer-parts.ts';

const whole = JSON.parse(readFileSync('data/derived/gazetteer.json', 'utf8')) as GazetteerFile;
const parts = splitGazetteer(whole);
const searchIn = (text: string): string[] => {
  const part = parts.get(partOfText(text) ?? '');
  return part ? searchPlaces(indexAll(part, []), text).map(({ place }) => place.id) : [];
};

describe('a gazetteer in parts', () => {
  it('finds every municipality by its name in the one part its first letters ask for', () => {
    const missed = whole.municipalities.filter(([ags, name]) => !searchIn(name).includes(`gemeinde-${ags}`));
    expect(missed.map(([, name]) => name)).toEqual([]);
  });

  it('finds every postcode, with the same words as the whole gazetteer', () => {
    const all = indexAll(whole, []);
    for (const [postcode] of whole.postcodes) {
      const part = parts.get(partOfText(postcode) ?? '');
      expect(part && placeById(indexAll(part, []), `plz-${postcode}`)).toEqual(
        placeById(all, `plz-${postcode}`),
      );
    }
  });

  it('finds every further place by its name, in what it is called besides as well', () => {
    const missed = whole.places.filter(([id, name, , , , , , others]) =>
      [name, ...others].some((each) => partOfText(each) && !searchIn(each).includes(`ort-${String(id)}`)),
    );
    expect(missed.map(([, name]) => name)).toEqual([]);
  });

  it('finds municipalities, districts and places by the id an address names, with the same words', () => {
    const all = indexAll(whole, []);
    const ids = [
      ...whole.municipalities.map(([ags]) => `gemeinde-${ags}`),
      ...whole.districts.map(([ags]) => `kreis-${ags}`),
      ...whole.places.map(([id]) => `ort-${String(id)}`),
    ];
    const indexes = new Map([...parts].map(([name, part]) => [name, indexAll(part, [])]));
    for (const id of ids) {
      const index = indexes.get(partOfId(id) ?? '');
      expect(index && placeById(index, id)).toEqual(placeById(all, id));
    }
  });

  it.each([
    ['Landkreis Meißen', 'kreis-14627'],
    ['goerlitz', 'gemeinde-14626110'],
    ['gorlitz', 'gemeinde-14626110'],
    ['schandau', 'gemeinde-14628030'],
    ['Bad Schandau', 'gemeinde-14628030'],
  ])('finds %s', (typed, id) => {
    expect(searchIn(typed)).toContain(id);
  });

  it('waits for the second letter, and knows no part for an id of another kind', () => {
    expect([partOfText('m'), partOfText(''), partOfId('hier'), partOfId('standort-testkita')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('puts a name under each of its telling words, written out and without umlauts', () => {
    expect(partsOfName('Bad Gottleuba-Berggießhübel')).toEqual(['go', 'be']);
    expect(partsOfName('Görlitz')).toEqual(['go']);
    expect(partsOfName('Übersee am Testsee')).toEqual(['ue', 'te', 'ub']);
  });
});
