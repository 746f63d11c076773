import { describe, expect, test } from 'vitest';
import type { Site } from '../../sites/site.ts';
import { FOCUS_TERMS, OPERATOR_TERMS } from '../../sites/vocabulary.ts';
import type { PopulationBaseId } from '../population.ts';
import {
  census,
  data,
  grid,
  model,
  municipalities,
  naiveCells,
  naiveFigures,
  sites,
  type NaiveCell,
} from '../real-data.fixture.ts';
import { MEASURE_IDS, measureOf } from './measures.ts';
import { secondaryText } from './table-columns.ts';
import { DEFAULT_COMPARE, type CompareQuery } from './compare-query.ts';
import { comparisonOf } from './comparison.ts';

const ask = (changes: Partial<CompareQuery> = {}) =>
  comparisonOf(data, { ...DEFAULT_COMPARE, ...changes }, model);

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
    const none = comparisonOf({ ...data, sites: [] }, DEFAULT_COMPARE, model);
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

describe('figures of every area, recomputed with plain loops over the cells', () => {
  const points = sites.map(({ location }) => location);
  const official: Readonly<Record<PopulationBaseId, ((ags: string) => number) | undefined>> = {
    '2023': (ags) => municipalities.find((each) => each.ags === ags)?.population ?? 0,
    zensus2022: (ags) => municipalities.find((each) => each.ags === ags)?.populationCensus2022 ?? 0,
    unter15: undefined,
    unter3: (ags) => census.get(ags)?.under3 ?? 0,
    '3bis5': (ags) => census.get(ags)?.from3To5 ?? 0,
    '6bis9': (ags) => census.get(ags)?.from6To9 ?? 0,
  };

  test.each(Object.keys(official) as PopulationBaseId[])('%s', (base) => {
    const pattern = base === '2023' || base === 'zensus2022' ? 'inhabitants' : 'under15';
    const cells = naiveCells(points, pattern, official[base]);
    const inArea = (ags: string): NaiveCell[] => cells.filter((cell) => cell.ags.startsWith(ags));
    for (const { ags, figures } of [...ask({ base }).rows, ask({ base }).whole]) {
      const own = inArea(ags);
      const naive = naiveFigures(own);
      expect(figures.population).toBeCloseTo(naive.people, 4);
      expect(figures.within.map((each) => each.radius)).toEqual([3, 5, 10, 20]);
      for (const { radius, people, share } of figures.within) {
        expect(people).toBeCloseTo(naive.within(radius), 4);
        expect(share).toBeCloseTo(naive.within(radius) / naive.people, 9);
      }
      expect(figures.mean).toBeCloseTo(naive.mean, 6);
      expect(figures.median).toBeCloseTo(naive.median, 6);
      expect(figures.worstTenth).toBeCloseTo(naive.worstTenth, 6);
      expect(figures.farthest).toBeCloseTo(naive.farthest, 6);
      let [uncovered, partly] = [0, 0];
      for (const key of new Set(own.map((cell) => cell.ags))) {
        const { people, within } = naiveFigures(own.filter((cell) => cell.ags === key));
        // Less than half a (scaled) child counts as nobody.
        if (within(10) < 0.5) uncovered += 1;
        else if (within(10) < people - 0.5) partly += 1;
      }
      expect([figures.uncovered, figures.partly]).toEqual([uncovered, partly]);
      const here = sites.filter((site) => site.municipality.ags.startsWith(ags)).length;
      expect(figures.sites).toBe(here);
      expect(figures.sitesPer100k).toBeCloseTo((here / naive.people) * 100_000, 6);
    }
  });

  test('Dresden is covered in part at 5 km, not as a whole', () => {
    const dresden = ask({ level: 'gemeinden', radius: 5 }).rows.find((row) => row.ags === '14612000');
    expect(dresden?.figures).toMatchObject({ partly: 1, uncovered: 0 });
  });

  test('the grid has a municipality for every place, in the same order', () => {
    expect(grid.ags).toEqual(data.places.map((each) => each.ags));
  });
});

describe('recomputed from the sites with plain loops', () => {
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
    for (const place of municipalities) people += place[key];
    expect(people).toBe(total);
    for (const level of ['kreise', 'gemeinden'] as const) {
      const { rows, whole } = ask({ base, level });
      expect(rows.reduce((sum, row) => sum + row.figures.population, 0)).toBe(total);
      expect(whole.figures.population).toBe(total);
      const near = rows.reduce((sum, row) => sum + (row.figures.within[1]?.people ?? 0), 0);
      expect(near).toBeCloseTo(whole.figures.within[1]?.people ?? 0, 4);
    }
  });
});
