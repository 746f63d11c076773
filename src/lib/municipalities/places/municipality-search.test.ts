import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { GazetteerFile } from './gazetteer.ts';
import { gazetteerOfNames, municipalitySearch } from './municipality-search.ts';

const file = JSON.parse(readFileSync('data/derived/gazetteer.json', 'utf8')) as GazetteerFile;
const search = municipalitySearch(file);
const nameOf = new Map(file.municipalities.map(([ags, name]) => [ags, name]));
const namesFor = (typed: string) => search(typed).map((ags) => nameOf.get(ags));

describe('the municipality a text means', () => {
  test.each([
    ['Goerlitz', 'Görlitz'],
    ['Gorlitz', 'Görlitz'],
    ['Aue Bad Schlema', 'Aue-Bad Schlema'],
    ['02826', 'Görlitz'],
    ['D-01445', 'Radebeul'],
    ['eilenb', 'Eilenburg'],
    ['Plauen', 'Plauen'],
    ['Budysin', 'Bautzen'],
    ['Schönteichen', 'Kamenz'],
    ['Bernsdorf Zwickau', 'Bernsdorf'],
    ['Lepzig', 'Leipzig'],
  ])('%s: %s', (typed, name) => {
    expect(namesFor(typed)).toEqual([name]);
  });

  test('namesakes and postcodes of several municipalities are not decided', () => {
    expect(namesFor('Bernsdorf')).toEqual(['Bernsdorf', 'Bernsdorf']);
    expect(namesFor('04838')).toContain('Eilenburg');
    expect(search('04838').length).toBeGreaterThan(1);
  });

  test.each(['', '…', 'Nirgendwo', 'Landkreis Nordsachsen', '99999'])('%j means none', (typed) => {
    expect(search(typed)).toEqual([]);
  });

  test('every municipality is found by its name, alone or among its namesakes', () => {
    for (const [ags, name] of nameOf) expect(search(name)).toContain(ags);
  });
});

test('without a gazetteer names are still found as forgivingly', () => {
  const names = municipalitySearch(gazetteerOfNames(nameOf));
  expect(names('Goerlitz')).toEqual(search('Görlitz'));
  expect(names('02826')).toEqual([]);
});
