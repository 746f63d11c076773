import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownSites } from '../../municipalities/known-sites.ts';
import type { District, Municipality } from '../../municipalities/municipality.ts';
import type { Site } from '../../sites/site.ts';
import { FOCUS_TERMS, OPERATOR_TERMS } from '../../sites/vocabulary.ts';
import { planningData } from '../planning-data.ts';
import { compareCsv, compareGeoJson } from './compare-files.ts';
import { MEASURE_IDS, measureOf } from './measures.ts';
import { secondaryText } from './table-columns.ts';
import { DEFAULT_COMPARE, type CompareQuery } from './compare-query.ts';
import { compare } from './comparison.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../data/derived/${name}.json`, import.meta.url), 'utf8'));
const ALL_OF_THREE = {
  sites: 3,
  note: 'Erfunden',
  source: { publisher: 'Musterblatt', url: 'https://www.example.org/' },
};
const data = planningData(
  read('sites') as Site[],
  read('municipalities') as Municipality[],
  read('districts') as District[],
  31,
  (ags) => knownSites(3, ags === '14627' ? ALL_OF_THREE : undefined),
);
const ask = (changes: Partial<CompareQuery> = {}) => compare(data, { ...DEFAULT_COMPARE, ...changes });

describe('rows', () => {
  test('are the 13 districts or the 418 municipalities, and never lose an inhabitant', () => {
    expect(ask().rows).toHaveLength(13);
    const rows = ask({ level: 'gemeinden' }).rows;
    expect(rows).toHaveLength(418);
    expect(rows.reduce((sum, row) => sum + row.figures.population, 0)).toBe(4_089_467);
    expect(ask({ base: 'zensus2022' }).whole.figures.population).toBe(4_038_131);
  });

  test('of a choice: a district stands for its municipalities, single ones come beside it', () => {
    const { rows, chosen } = ask({ level: 'gemeinden', areas: ['14524', '14730110'] });
    expect(rows).toHaveLength(34);
    expect(rows.map((row) => row.name)).toContain('Eilenburg');
    expect(chosen?.figures.municipalities).toBe(34);
    expect(ask().chosen).toBeUndefined();
  });

  test('two municipalities of one name can be told apart', () => {
    const names = ask({ level: 'gemeinden' }).rows.map((row) => row.name);
    expect(names.filter((name) => name.startsWith('Bernsdorf'))).toEqual([
      'Bernsdorf (Landkreis Bautzen)',
      'Bernsdorf (Landkreis Zwickau)',
    ]);
    expect(new Set(names).size).toBe(418);
  });

  test.each(MEASURE_IDS)('sorted by %s run one way, and the other way round', (sort) => {
    const values = (descending: boolean) =>
      ask({ level: 'gemeinden', sort, descending }).rows.map((row) => row.ags);
    expect(new Set(values(true))).toEqual(new Set(values(false)));
    const up = ask({ sort: 'mittel' }).rows.map((row) => row.figures.mean ?? 0);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
  });

  test('count only sites that fit the filters, and name no distance when none does', () => {
    const ended = ask({ choice: { phase: [], status: ['ended'], focus: [] } });
    expect(ended.sites.map((site) => site.status)).toEqual(ended.sites.map(() => 'ended'));
    expect(ended.whole.figures.sites).toBe(ended.sites.length);
    const none = compare({ ...data, sites: [] }, DEFAULT_COMPARE);
    expect(none.whole.figures.mean).toBeUndefined();
    expect(none.rows).toHaveLength(13);
  });

  test('are complete where all sites of the district are documented, unless a filter leaves some out', () => {
    const complete = (changes: Partial<CompareQuery> = {}) =>
      ask(changes).rows.flatMap((row) => (row.complete ? [row.ags] : []));
    expect(complete()).toEqual(['14627']);
    const municipalities = complete({ level: 'gemeinden' });
    expect(municipalities).toContain('14627210');
    expect(municipalities.every((ags) => ags.startsWith('14627'))).toBe(true);
    expect(complete({ choice: { phase: ['1'], status: [], focus: [] } })).toEqual([]);
    expect(ask().whole.complete).toBe(false);
  });

  test.each([
    [0, false, 'bekannt'],
    [0, true, undefined],
    [3, true, 'alle'],
    [3, false, undefined],
  ])('with %d sites, complete: %s, say "%s" below the number', (sites, complete, text) => {
    const { whole } = ask();
    const row = { ...whole, complete, figures: { ...whole.figures, sites } };
    expect(secondaryText(measureOf('standorte'), row)).toBe(text);
  });

  test('the mix adds up: operators to the sites, one focus never more than the sites', () => {
    for (const row of ask().rows) {
      expect(row.operators.reduce((sum, each) => sum + each, 0)).toBe(row.figures.sites);
      for (const each of row.focus) expect(each).toBeLessThanOrEqual(row.figures.sites);
    }
  });
});

describe('recomputed from the sites with plain loops', () => {
  const sites = read('sites') as Site[];
  const inDistrict = (ags: string): Site[] => sites.filter((each) => each.municipality.districtAgs === ags);

  test('the mix of every district: how many sites of each operator type and each focus', () => {
    for (const row of ask().rows) {
      const here = inDistrict(row.ags);
      OPERATOR_TERMS.forEach(({ id }, index) => {
        let number = 0;
        for (const site of here) if (site.operator.type === id) number += 1;
        expect(row.operators[index]).toBe(number);
      });
      FOCUS_TERMS.forEach(({ id }, index) => {
        let number = 0;
        for (const site of here) if (site.focus.some((each) => each.term === id)) number += 1;
        expect(row.focus[index]).toBe(number);
      });
    }
  });

  test.each([
    ['2023', 'population', 4_089_467],
    ['zensus2022', 'populationCensus2022', 4_038_131],
  ] as const)('the sums of the rows of %s are the official total', (base, key, total) => {
    let people = 0;
    for (const place of read('municipalities') as Municipality[]) people += place[key];
    expect(people).toBe(total);
    for (const level of ['kreise', 'gemeinden'] as const) {
      const { rows, whole } = ask({ base, level });
      expect(rows.reduce((sum, row) => sum + row.figures.population, 0)).toBe(total);
      expect(whole.figures.population).toBe(total);
      const near = rows.reduce((sum, row) => sum + (row.figures.within[1]?.inhabitants ?? 0), 0);
      expect(near).toBe(whole.figures.within[1]?.inhabitants);
    }
  });
});

describe('files', () => {
  const query = { ...DEFAULT_COMPARE, areas: ['14524', '14713'] };
  const csv = compareCsv(compare(data, query), query, '1. Januar 2026');

  test('CSV opens in a German Excel: mark, semicolons, decimal comma, key as text that needs no zero', () => {
    expect(csv.startsWith('\ufeffSchlüssel;Kreis;')).toBe(true);
    const lines = csv.trim().split('\r\n');
    const header = lines[0]?.split(';') ?? [];
    const row = lines[1]?.split(';') ?? [];
    expect(row).toHaveLength(header.length);
    expect(row[1]).toBe('Landkreis Zwickau');
    expect(row[header.indexOf('Einwohner')]).toBe('310111');
    expect(row[header.indexOf('Mittlere Entfernung in km')]).toMatch(/^\d+,\d{1,2}$/);
    expect(lines.map((line) => line.split(';')[1])).toContain('Auswahl zusammen');
  });

  test('CSV says what it counts and where from', () => {
    expect(csv).toContain('Einwohner am 31.12.2023');
    expect(csv).toContain('Luftlinie');
    expect(csv).toContain('1. Januar 2026');
  });

  test('GeoJSON holds the compared areas with figures and outlines', () => {
    const point = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [12, 51],
          [13, 51],
          [13, 52],
          [12, 51],
        ],
      ],
    };
    const text = compareGeoJson(compare(data, query), query, new Map([['14524', point]]), {
      date: 'heute',
      attribution: 'Testgrenzen',
    });
    const parsed = JSON.parse(text) as {
      notes: string[];
      features: { properties: Record<string, unknown>; geometry: unknown }[];
    };
    expect(parsed.notes).toContain('Grenzen: Testgrenzen');
    expect(parsed.features).toHaveLength(1);
    expect(parsed.features[0]?.geometry).toEqual(point);
    expect(parsed.features[0]?.properties).toMatchObject({
      ags: '14524',
      population: 310111,
      municipalities: 33,
    });
    const operators = OPERATOR_TERMS.map(({ id }) => parsed.features[0]?.properties[`operator:${id}`]);
    expect(operators.reduce<number>((sum, each) => sum + Number(each), 0)).toBe(
      parsed.features[0]?.properties.sites,
    );
    expect(parsed.features[0]?.properties).toHaveProperty(`focus:${FOCUS_TERMS[0]?.id ?? ''}`);
  });
});
