import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readGazetteer, type GazetteerFile } from './gazetteer.ts';
import { readLocalities, type LocalityFile } from './localities.ts';
import { FIT, isGuess } from './match.ts';
import { municipalitySearch } from './municipality-search.ts';
import { guessByPostcode } from './postcode-guess.ts';
import { SEARCH_TABLE } from './search.fixture.ts';
import { indexPlaces, placeById, searchPlaces } from './search.ts';

const text = readFileSync('data/derived/localities.json');
const file = JSON.parse(text.toString()) as LocalityFile;
const gazetteer = JSON.parse(readFileSync('data/derived/gazetteer.json', 'utf8')) as GazetteerFile;
const localities = readLocalities(file, gazetteer);
const index = indexPlaces([...readGazetteer(gazetteer), ...localities]);
const found = (typed: string) =>
  searchPlaces(index, typed, 12).map(
    ({ place }) => `${place.name} · ${place.municipalities?.[0]?.name ?? ''}`,
  );

describe('villages and quarters that stops are named after', () => {
  test('weigh at most 40 kB brotli and name their licence', () => {
    expect(brotliCompressSync(text).length).toBeLessThan(40_000);
    expect(file.sources.join()).toMatch(/DB InfraGO, CC BY 4\.0.*OpenStreetMap.*ODbL/);
    expect(localities.length).toBeGreaterThan(3000);
  });

  test.each([
    ['Prohlis', 'Prohlis · Dresden'],
    ['Grünau', 'Grünau · Leipzig'],
    ['Leipzig-Grünau', 'Grünau · Leipzig'],
    ['gruenau leipzig', 'Grünau · Leipzig'],
    ['Cranzahl', 'Cranzahl · Sehmatal'],
    ['Kleinwelka', 'Kleinwelka · Bautzen'],
    ['Eckersbach', 'Eckersbach · Zwickau'],
    ['Zethau', 'Zethau · Mulda/Sa.'],
    ['Connewitz', 'Connewitz · Leipzig'],
    ['Böhlitz Ehrenberg', 'Böhlitz-Ehrenberg · Leipzig'],
    ['Reudnitz', 'Reudnitz · Leipzig'],
    ['Zschertnitz', 'Zschertnitz · Dresden'],
    ['Copitz', 'Copitz · Pirna'],
    ['Königshufen', 'Königshufen · Görlitz'],
    ['Reuth Plauen', 'Reuth · Weischlitz'],
    ['Groß Särchen', 'Groß Särchen · Lohsa'],
  ])('%s', (typed, place) => {
    expect(found(typed)).toContain(place);
  });

  test('every hit is said to be rough, by at least a kilometre', () => {
    for (const each of localities) {
      expect(each.roughKm).toBeGreaterThanOrEqual(1);
      expect(each.detail).toContain('etwa');
      expect(each.rough).toMatch(/^etwa /);
    }
  });

  test('no stop, street or shop passes for a village', () => {
    const wrong = localities.filter(({ name }) =>
      /^(Bahnhof|Schule|Markt|Am|An|Abzw|Gasthof|Kirche|Hbf)\b|(straße|str\.?|platz)$/iu.test(name),
    );
    expect(wrong.map((each) => each.name)).toEqual([]);
    const names = localities.map(({ name }) => name);
    expect(names.filter((name) => /er \p{Lu}\S*er$| (A[mn]|Im|Ort|Endstelle)$/u.test(name))).toEqual([]);
    const things = 'Bushof Justizvollzugsanstalt Sportheim Kurheim Freizeitbad Schlachthof'.split(' ');
    expect(things.filter((each) => names.includes(each))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['Affalter', 'Kändler', 'Priester']));
  });

  test('ids are unique, fit the query grammar and come back', () => {
    expect(new Set(localities.map((each) => each.id)).size).toBe(localities.length);
    expect(localities.filter((each) => !/^ort-\d{8}-[a-z0-9-]{1,60}$/.test(each.id))).toEqual([]);
    expect(placeById(index, 'ort-14521560-cranzahl')?.name).toBe('Cranzahl');
  });

  test('what was found first before is still found first, towns before their namesakes', () => {
    const moved = SEARCH_TABLE.filter(([typed, first]) => {
      const [hit] = searchPlaces(index, typed);
      return !hit || `${hit.place.name} · ${hit.place.detail}` !== first;
    });
    // These say the part of the town; the part itself is nearer than the middle of its town.
    expect(Object.fromEntries(moved.map(([typed]) => [typed, found(typed)[0]]))).toEqual({
      Oberfrohna: 'Oberfrohna · Limbach-Oberfrohna',
      Annaberg: 'Annaberg · Annaberg-Buchholz',
      Zschaitz: 'Zschaitz · Jahnatal',
      Bretnig: 'Bretnig · Großröhrsdorf',
      'Leipzig Connewitz': 'Connewitz · Leipzig',
      'Chemnitz Kaßberg': 'Kaßbergauffahrt · Chemnitz',
    });
  });
});

describe('what no list knows', () => {
  const offered = (typed: string) => guessByPostcode(index, typed).map(({ place }) => place.name);

  test.each([
    ['04081', 'Leipzig'],
    ['٠٤٠٨١', 'Leipzig'],
    ['PLZ 01054', 'Dresden'],
    ['D-09001', 'Chemnitz'],
    ['08001', 'Zwickau'],
    ['02807', 'Görlitz'],
  ])('a letterhead’s postcode %s: its town is offered, as a guess', (typed, town) => {
    expect(searchPlaces(index, typed)).toEqual([]);
    expect(offered(typed)[0]).toBe(town);
    expect(guessByPostcode(index, typed).every(({ fit }) => fit === FIT.firstDigits && isGuess(fit))).toBe(
      true,
    );
  });

  test.each(['10115', '99999', '80331', '07545', '0408', 'Leipzig', '04838'])('%s: no town', (typed) => {
    expect(offered(typed)).toEqual([]);
  });

  test('a name spelt alike is a guess, a name as typed is none', () => {
    const [altenburg] = searchPlaces(index, 'Altenburg');
    expect(altenburg?.place.name).toBe('Altenberg');
    expect(isGuess(altenburg?.fit ?? 0)).toBe(true);
    expect(isGuess(searchPlaces(index, 'Altenberg')[0]?.fit ?? 9)).toBe(false);
  });

  test.each([
    ['Gera', 'Kleingera'],
    ['Prag', 'Kleinpraga'],
    ['Mühlberg', 'Reichenhainer Mühlberg'],
    ['Partwitz', 'Klein Partwitz'],
  ])('%s is only a part of the name %s that a stop has: a guess', (typed, name) => {
    const [hit] = searchPlaces(index, typed);
    expect(hit?.place.name).toBe(name);
    expect(isGuess(hit?.fit ?? 0)).toBe(true);
  });

  test.each([
    'Freiburg',
    'Frankenburg',
    'Eisenberg',
    'Luckenwalde',
    'Naumburg',
    'Zeitz',
    'Jena',
    'Halle',
    'Weißenfels',
    'Merseburg',
    'Kassel',
    'Essen',
    'Ústí',
  ])('%s lies elsewhere: nothing is found, or a guess', (typed) => {
    const sure = searchPlaces(index, typed).filter(({ fit }) => !isGuess(fit));
    expect(sure.map(({ place }) => place.name)).toEqual([]);
  });

  test.each(['Ehrenberg Böhlitz', 'gruenau leipzig', 'Leipzig-Grünau'])('%s names all of it', (typed) => {
    expect(isGuess(searchPlaces(index, typed)[0]?.fit ?? 9)).toBe(false);
  });

  test('a slip in a town’s name is met although a stop’s name begins like it', () => {
    const hits = searchPlaces(index, 'Chemnitze');
    expect(hits.map(({ place }) => place.name)).toContain('Chemnitz');
  });

  test('the search of other pages knows them and says when it guesses', () => {
    const search = municipalitySearch(gazetteer, file);
    expect(search('Cranzahl')).toEqual(['14521560']);
    expect(search('٠١٤٤٥')).toEqual(search('01445'));
    expect(search.guesses('Altenburg')).toBe(true);
    expect(search.guesses('Altenberg')).toBe(false);
    expect(search.guesses('Partwitz')).toBe(true);
    // Niederrathen is found, too, but after what was typed.
    expect(search.guesses('Rathen')).toBe(false);
  });
});
