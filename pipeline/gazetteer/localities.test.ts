import { describe, expect, test } from 'vitest';
import type { GazetteerFile } from '../../src/lib/municipalities/places/gazetteer.ts';
import type { Stop } from '../transit/read-stops.ts';
import { deriveLocalities, writeLocalities } from './localities.ts';
import { isNameOf, localityIn, splitStop } from './locality-names.ts';

describe('the village in the name of a stop', () => {
  test.each([
    ['Obertal Rathaus', 'Musterort', 'Obertal'],
    ['Obertal', 'Musterort', 'Obertal'],
    ['Obertal (Bus)', 'Musterort', 'Obertal'],
    ['Musterort-Obertal Kastanienallee', 'Musterort', 'Obertal'],
    ['Musterort Obertal', 'Musterort/Erzgeb.', 'Obertal'],
    ['Bahnhof Obertal', 'Musterort', 'Obertal'],
    ['Groß Obertal Schule', 'Musterort', 'Groß Obertal'],
    ['Ober-Untertal Gasthof', 'Musterort', 'Ober-Untertal'],
    ['Obertaler Park', 'Musterort', 'Obertaler Park'],
    ['Lauter Endstelle', 'Musterort', 'Lauter'],
    ['Lauter Am Markt', 'Musterort', 'Lauter'],
    ['Obertaler/Untertaler Str.', 'Musterort', undefined],
    ['Obertaler Werkstätten', 'Musterort', undefined],
    ['Justizvollzugsanstalt', 'Musterort', undefined],
    ['Sportlerheim', 'Musterort', undefined],
    ['Bushof', 'Musterort', undefined],
    ['Waldbad', 'Musterort', undefined],
    ['Warmbad Post', 'Musterort', 'Warmbad'],
    ['Obertaler Straße', 'Musterort', undefined],
    ['Obertaler Str.', 'Musterort', undefined],
    ['Lindenstr.', 'Musterort', undefined],
    ['Am Obertal', 'Musterort', undefined],
    ['Abzw. Obertal', 'Musterort', undefined],
    ['Goldener Hahn', 'Musterort', undefined],
    ['Schule', 'Musterort', undefined],
    ['Bahnhof', 'Musterort', undefined],
    ['Rathaus Obertal Süd', 'Musterort', undefined],
    ['Hauptstr. 110a', 'Musterort', undefined],
    ['B173', 'Musterort', undefined],
  ])('%s in %s: %s', (stop, municipality, locality) => {
    expect(localityIn(stop, municipality)).toBe(locality);
  });

  test('the town follows the last comma, unless the name is cut off', () => {
    expect(splitStop('Kreuz, Mitte, Musterort (Sachsen)')).toEqual({
      stop: 'Kreuz, Mitte',
      town: 'Musterort',
    });
    expect(splitStop('Obertal')).toEqual({ stop: 'Obertal', town: undefined });
    expect(splitStop('Sehr lange Haltestelle am Rand des Ortes, Musterort')).toMatchObject({
      town: undefined,
    });
    expect(isNameOf('Reinsdorf', 'Reinsdorf')).toBe(true);
    expect(isNameOf(splitStop('Markt, Neustadt i. Sa.').town ?? '', 'Neustadt in Sachsen')).toBe(true);
    expect(isNameOf('Altdorf', 'Musterort')).toBe(false);
  });
});

const GAZETTEER: GazetteerFile = {
  sources: [],
  districts: [],
  municipalities: [
    ['14999010', 'Musterort', 13, 51, 100, ['Altheim'], []],
    ['14999020', 'Nachbarort', 13.1, 51, 100, [], []],
  ],
  places: [[1, 'Bekannt', 0, 13, 51, 0, 0, []]],
  postcodes: [],
};
let count = 0;
const stop = (name: string, ags = '14999010', lon = 13, lat = 51, parent?: string): Stop => ({
  ags,
  name,
  lon,
  lat,
  modes: [],
  parent: parent ?? String((count += 1)),
});
const derived = (...stops: Stop[]) => deriveLocalities(stops, GAZETTEER, []).localities;

describe('the places that stops name', () => {
  test('lie at the stop in the middle of theirs, rough by the farthest', () => {
    const three = [13.01, 13.02, 13.05].map((lon) => stop('Obertal Ort, Musterort', undefined, lon));
    expect(derived(...three)).toEqual([['14999010', 'Obertal', 20, 0, 3]]);
  });

  test('are not what the gazetteer knows, nor the municipality itself', () => {
    expect(derived(stop('Bekannt, Musterort'), stop('Altheim Mitte, Musterort'), stop('Musterort'))).toEqual(
      [],
    );
  });

  test('a stop over the border belongs to the village that has more of them', () => {
    const own = [13.05, 13.051].map((lon) => stop('Obertal Ort, Nachbarort', '14999020', lon));
    expect(derived(stop('Obertal Rand, Musterort', '14999010', 13.049), ...own)).toEqual([
      ['14999020', 'Obertal', -50, 0],
    ]);
  });

  test('a stop of a neighbouring town at its edge is no village, one far from it is', () => {
    expect(derived(stop('Nachbarort, Musterort', '14999010', 13.02))).toEqual([]);
    expect(derived(stop('Nachbarort, Musterort', '14999010', 12.9))).toEqual([
      ['14999010', 'Nachbarort', -100, 0],
    ]);
  });

  test('villages of one name far apart are two, in two municipalities', () => {
    const rows = derived(stop('Obertal, Musterort'), stop('Obertal, Nachbarort', '14999020', 13.1));
    expect(rows.map(([ags]) => ags)).toEqual(['14999010', '14999020']);
  });

  test('a former municipality is found by stops that carry its name', () => {
    expect(derived(stop('Schule, Vormals'), stop('Schule, Nachbarort'))).toEqual([
      ['14999010', 'Vormals', 0, 0],
    ]);
  });

  test('platforms count once, and the file has one municipality a line', () => {
    const platforms = [13, 13.001, 13.01].map((lon, at) =>
      stop('Obertal Ort, Musterort', undefined, lon, 51, at < 2 ? 'one' : 'two'),
    );
    expect(derived(...platforms)).toEqual([['14999010', 'Obertal', 0, 0]]);
    const text = writeLocalities({ sources: ['x'], localities: derived(...platforms) });
    expect(text.split('\n')).toContain('["14999010","Obertal",0,0]');
    expect(JSON.parse(text)).toBeTruthy();
  });
});
