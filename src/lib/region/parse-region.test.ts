import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRegion } from './parse-region.ts';
import { TRANSLATED_LANGUAGES } from './words-schema.ts';

type Json = Record<string, unknown>;
const read = (file: string): Json => JSON.parse(readFileSync(`data/${file}`, 'utf8')) as Json;
const german = read('words/de.json');
const saxony: Json = {
  ...read('region.json'),
  project: read('project.json'),
  history: read('history.json'),
  figures: read('facts/figures.json'),
  sources: read('facts/sources.json'),
  knownOfMissing: read('facts/known-of-missing.json'),
  needs: read('facts/money-and-staff.json'),
  words: Object.fromEntries(
    ['de', ...TRANSLATED_LANGUAGES].map((each) => [each, read(`words/${each}.json`)]),
  ),
};
const problemsOf = (change: Json): readonly string[] => {
  const { words, project, history, figures, sources, knownOfMissing, needs, ...region } = {
    ...saxony,
    ...change,
  };
  const files: Json = {
    'region.json': region,
    'project.json': project,
    'history.json': history,
    'facts/figures.json': figures,
    'facts/sources.json': sources,
    'facts/known-of-missing.json': knownOfMissing,
    'facts/money-and-staff.json': needs,
    ...Object.fromEntries(
      Object.entries(words as Json).map(([each, forms]) => [`words/${each}.json`, forms]),
    ),
  };
  const texts = Object.entries(files).map(([file, content]) => [file, JSON.stringify(content)] as const);
  const result = parseRegion(Object.fromEntries(texts));
  return 'problems' in result ? result.problems : [];
};
/** German alone. */
const only = (forms: Json): Json => ({ languages: [], words: { de: forms } });

const term = { id: 'musterbegriff', label: 'Musterbegriff', definition: 'Erfunden.', icon: 'sprout' };

test('the committed region is sound', () => {
  expect(problemsOf({})).toEqual([]);
});

test.each<[Json, RegExp]>([
  [{ keys: ['99'] }, /^keys\.0 \("99"\): ist kein Schlüssel eines Landes → zwei Ziffern von "01" bis "16"/],
  [{ keys: [] }, /^keys .*mindestens einen Schlüssel/],
  [{ frame: [15.1, 50.1, 11.8, 51.7] }, /^frame .*Westen und Osten oder Süden und Norden sind vertauscht/],
  [{ wortmarke: 'X' }, /^wortmarke: kennt dieses Programm nicht → streichen/],
  [{ wordmark: undefined }, /^wordmark: fehlt → ergänzen/],
  [{ notice: undefined }, /^notice: fehlt → ergänzen/],
  [
    { languages: ['sorbisch'] },
    /^languages\.0 \("sorbisch"\): ist keine Sprache der Karte → einige von: leicht/,
  ],
  [
    { languages: ['en'], words: { de: german, en: {} } },
    /^languages \(en\): words\/en\.json hat keine Wortformen → ausfüllen oder die Sprache streichen/,
  ],
  [{ history: { lead: '' } }, /^history\.lead .*ist leer/],
  [
    {
      needs: {
        facts: [{ topic: 'money', text: 'x', where: 'y', when: 'z', sources: ['fehlt'] }],
        unknown: [],
        sources: [],
      },
    },
    /^needs\.sources \(fehlt\): steht nicht in der Liste/,
  ],
  [
    { history: { centre: { text: 'Erfunden.', sources: ['muster'] } } },
    /^history\.sources \(muster\): steht nicht in der Liste → dort ergänzen/,
  ],
  [only({ ...german, within: '' }), /^words\.de\.within .*ist leer/],
  [
    { vocabulary: { focus: [{ ...term, icon: 'rakete' }] } },
    /^vocabulary\.focus\.0\.icon \("rakete"\): ist kein Zeichen der Karte → eins von: accessibility/,
  ],
  [{ vocabulary: { focus: [term, term] } }, /^vocabulary\.focus .*nennt eine Kennung zweimal/],
  [{ vocabulary: { socialSpace: [] } }, /^vocabulary\.socialSpace .*ist leer/],
  [
    only({ ...german, phases: ['Eine.'] }),
    /^words\.de\.phases \(1 Sätze\): project\.phases nennt 2 Phasen → je Phase einen Satz schreiben/,
  ],
  [
    { project: { ...(saxony['project'] as Json), phases: [32, 14] } },
    /^project\.phases\.0 \(32\): mehr als alle 31 Standorte → project\.sites oder/,
  ],
  [
    { figures: { ...(saxony['figures'] as Json), census: '2022' } },
    /^figures\.census \("2022"\): ist kein Tag → wie "31\.12\.2023" schreiben/,
  ],
  [
    { figures: { ...(saxony['figures'] as Json), centralPlaces: undefined } },
    /^figures\.centralPlaces und sources\.centralPlaces: nur eins von beiden ist da/,
  ],
])('says where and what is wrong, and what would be right: %j', (change, message) => {
  expect(problemsOf(change)).toEqual([expect.stringMatching(message)]);
});

test('a project without phases needs no sentences about them', () => {
  const { phases: _, ...project } = saxony['project'] as Json;
  expect(problemsOf({ project, ...only({ ...german, phases: [] }) })).toEqual([]);
});

test('own terms are taken', () => {
  expect(problemsOf({ vocabulary: { focus: [term] } })).toEqual([]);
});

test('a file that is no JSON is refused', () => {
  expect(parseRegion({ 'region.json': '{ "id": ' })).toEqual({
    problems: [expect.stringMatching(/^region\.json ist kein gültiges JSON/)],
  });
  expect(parseRegion({ 'words/en.json': '{ "name": ' })).toEqual({
    problems: [expect.stringMatching(/^words\/en\.json ist kein gültiges JSON/)],
  });
});
