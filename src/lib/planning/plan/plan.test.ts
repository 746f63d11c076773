import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { renderMapImage } from '../../drawing/choropleth/map-image.ts';
import { WHOLE_MAP, viewBoxOf } from '../../drawing/choropleth/view-box.ts';
import { data, grid, model, municipalities, naiveCells, naiveFigures, sites } from '../real-data.fixture.ts';
import { reportCsv } from '../report/report.ts';
import { reportWorkbook } from '../report/workbook.ts';
import { planGeoJson } from './plan-files.ts';
import { planReport } from './plan-report.ts';
import { planMapImage } from './plan-map-image.ts';
import { DEFAULT_PLAN, type PlanQuery } from './plan-query.ts';
import { computePlan, planBase, reachedOf, type Plan } from './plan.ts';
import { gainOfStep } from './proposal-in-words.ts';
import { sitingQuestion } from './siting-question.ts';
import { solve } from './solve.ts';

const ask = (changes: Partial<PlanQuery> = {}): Plan =>
  computePlan(data, { ...DEFAULT_PLAN, ...changes }, model);

const official = (ags: string): number => municipalities.find((each) => each.ags === ags)?.population ?? 0;
type Point = { readonly lon: number; readonly lat: number };
const places = new Map(data.places.map((place) => [place.ags, place]));
const place = (ags: string): Point => {
  const found = places.get(ags);
  if (!found) throw new Error(`No municipality ${ags}.`);
  return found;
};
const documented: Point[] = sites.map(({ location }) => location);
/** Figures with these points, recomputed with plain loops. */
const naive = (points: readonly Point[], district = '') =>
  naiveFigures(naiveCells(points, 'inhabitants', official).filter((cell) => cell.ags.startsWith(district)));

/** Compares a plan's figures with those of the naive route. */
function expectFigures(figures: Plan['after'], points: readonly Point[], district = '', radius = 10): void {
  const found = naive(points, district);
  expect(figures.population).toBeCloseTo(found.people, 3);
  expect(figures.within[0]?.people).toBeCloseTo(found.within(radius), 3);
  expect(figures.within[1]?.people).toBeCloseTo(found.within(20), 3);
  expect(figures.mean).toBeCloseTo(found.mean, 6);
  expect(figures.median).toBeCloseTo(found.median, 6);
  expect(figures.worstTenth).toBeCloseTo(found.worstTenth, 6);
  expect(figures.farthest).toBeCloseTo(found.farthest, 6);
}

describe('a plan', () => {
  test('without changes changes nothing', () => {
    const plan = ask();
    expect(plan.after).toEqual(plan.before);
    const states = data.places.map((_, index) => reachedOf(plan, index));
    expect(states.filter((each) => each === 'neu' || each === 'verloren')).toEqual([]);
    expectFigures(plan.before, documented);
  });

  test('counts a planned site, recomputed with plain loops', () => {
    const point = { lon: 13.3, lat: 50.7 };
    const plan = ask({ planned: ['14511000', '50.7000/13.3000'] });
    expectFigures(plan.after, [...documented, place('14511000'), point]);
    expectFigures(plan.before, documented);
    expect(plan.planned.map((each) => each.number)).toEqual([1, 2]);
    expect(reachedOf(plan, grid.ags.indexOf('14511000'))).toBe('neu');
  });

  test('counts what a removed site takes away', () => {
    const [first] = data.sites;
    const plan = ask({ removed: [first?.id ?? ''] });
    const others = data.sites.filter((site) => site.id !== first?.id);
    expectFigures(plan.after, others);
    expect(plan.kept).toHaveLength(others.length);
    expect(data.places.some((_, index) => reachedOf(plan, index) === 'verloren')).toBe(true);
  });

  test('of a district looks at its people alone, and at sites beyond its border too', () => {
    const plan = ask({ district: '14713', radius: 5 });
    expect(plan.members).toHaveLength(1);
    expect(plan.after.population).toBe(619_879);
    expectFigures(plan.after, documented, '14713', 5);
    const area = plan.members.map((each) => data.places[each]).filter((each) => each !== undefined);
    expect(viewBoxOf(area).width).toBeLessThan(WHOLE_MAP.width / 5);
    expect(plan.inArea.kept).toBe(sites.filter((site) => site.municipality.districtAgs === '14713').length);
  });

  test('a partly covered city says so: Dresden at 5 km', () => {
    const plan = ask({ radius: 5 });
    const index = grid.ags.indexOf('14612000');
    const found = naive(documented, '14612000');
    expect(plan.reached[index]).toBeCloseTo(found.within(5), 2);
    expect(['viele', 'wenige']).toContain(reachedOf(plan, index));
    const gap = plan.gaps.find((each) => each.place === index);
    expect(gap?.people).toBeCloseTo(found.people - found.within(5), 2);
    expect(gap?.mean).toBeGreaterThan(5);
  });

  test('ranks the people without a site: with those within the radius they are all people', () => {
    const plan = ask();
    const people = plan.gaps.map((gap) => gap.people);
    expect(people).toEqual(people.toSorted((a, b) => b - a));
    const missed = people.reduce((sum, each) => sum + each, 0);
    expect(missed + (plan.after.within[0]?.people ?? 0)).toBeCloseTo(4_089_467, -1);
  });

  test('ignores what is not there', () => {
    expect(ask({ planned: ['14999999'], removed: ['testkita-nirgends'] }).after).toEqual(ask().before);
  });

  test('names the municipality nearest to a point', () => {
    expect(ask({ planned: ['50.8300/12.9300'] }).planned[0]?.near).toBe('Chemnitz');
  });
});

describe('a proposal', () => {
  const found = (changes: Partial<PlanQuery>): readonly string[] => {
    const query = { ...DEFAULT_PLAN, ...changes };
    const base = planBase(data, query, model);
    const plan = computePlan(data, query, model, base);
    return solve(sitingQuestion(data, query, plan, model, base, undefined), undefined).candidates;
  };

  test('for one site is the best of the municipalities of a district, tried one by one', () => {
    let best = { ags: '', people: 0 };
    for (const { ags, lon, lat } of data.places.filter((each) => each.districtAgs === '14523')) {
      const people = naive([...documented, { lon, lat }], '14523').within(10);
      if (people > best.people) best = { ags, people };
    }
    expect(found({ district: '14523', count: 1 })).toEqual([best.ags]);
    const plan = ask({ district: '14523', proposal: [best.ags] });
    const before = naive(documented, '14523').within(10);
    expect(gainOfStep(plan, 'abdeckung', 0)).toBeCloseTo(best.people - before, 3);
  });

  test('shortest ways shorten the mean, step by step, recomputed with plain loops', () => {
    const proposal = found({ goal: 'median' });
    const plan = ask({ proposal });
    expect(proposal).toHaveLength(3);
    plan.proposal.forEach((step, index) => {
      const { mean, farthest } = naive([...documented, ...proposal.slice(0, index + 1).map(place)]);
      expect(step.mean).toBeCloseTo(mean, 6);
      expect(step.farthest).toBeCloseTo(farthest, 6);
      expect(gainOfStep(plan, 'median', index)).toBeGreaterThan(0);
    });
  });

  test('nobody far away brings the farthest person nearer', () => {
    const plan = ask({ proposal: found({ goal: 'weiteste', count: 3 }) });
    expect(plan.proposal.at(-1)?.farthest).toBeLessThan((plan.after.farthest ?? 0) - 10);
  });

  test('how many are enough: the share is reached, and one fewer does not reach it', () => {
    const query = { district: '14523', goal: 'genug', share: 90 } as const;
    const plan = ask({ ...query, proposal: found(query) });
    const shares = plan.proposal.map((step) => step.share);
    expect(shares.at(-1)).toBeGreaterThanOrEqual(0.9 - 1e-9);
    expect(shares.at(-2) ?? 0).toBeLessThan(0.9);
    const left = plan.leftOver.reduce((sum, gap) => sum + gap.people, 0);
    expect(left / plan.after.population).toBeCloseTo(1 - (shares.at(-1) ?? 0), 5);
  });
});

const imprint = { date: '1. Januar 2026', attribution: 'Testgrenzen' };

test('the picture of a district’s plan shows its part of the map and counts its sites, that of Saxony the whole', () => {
  const picture = (district: string): string => {
    const query = { ...DEFAULT_PLAN, district };
    const drawing = { shapes: [], outlines: [] };
    const plan = computePlan(data, query, model);
    return renderMapImage(planMapImage(data, query, plan, 'km', 'Testgebiet', drawing, imprint)).svg;
  };
  const shownOf = (svg: string): number[] =>
    (/ viewBox="([^"]+)"><g/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  expect(shownOf(picture(''))[2]).toBe(1000);
  expect(shownOf(picture('14713'))[2]).toBeLessThan(200);
  const here = sites.filter((site) => site.municipality.districtAgs === '14713').length;
  expect(picture('14713')).toContain(`dokumentierter Standort (${String(here)} im Gebiet)`);
});

describe('files of a plan', () => {
  const query: PlanQuery = {
    ...DEFAULT_PLAN,
    planned: ['14511000'],
    proposal: ['14523320'],
    district: '14511',
  };
  const plan = computePlan(data, query, model);

  const report = planReport(data, query, plan, 'km', 'Chemnitz', [{ name: 'Plan A', plan }], {
    date: new Date(2026, 0, 31),
    link: 'https://example.org/planung/?kreis=14511',
  });
  const percent = ({ within }: Plan['before']): string =>
    String(Number(((within[0]?.share ?? 0) * 100).toFixed(2))).replace('.', ',');
  const table = (slug: string): string => {
    const found = report.tables.find((each) => each.slug === slug);
    if (!found) throw new Error(`No table ${slug}.`);
    return reportCsv(report, found);
  };

  test('CSV: one a table, each names area, settings, date, sources and link', () => {
    const figures = table('kennzahlen');
    expect(figures.slice(1).split('\r\n')[0]).toBe('Kennzahl;heute;mit Plan');
    expect(figures.split('\r\n')).toContain('Einwohner;250681;250681');
    expect(figures.split('\r\n').find((line) => line.startsWith('Anteil'))).toBe(
      `Anteil im Umkreis in Prozent;${percent(plan.before)};${percent(plan.after)}`,
    );
    expect(table('standorte')).toContain('Gedachter Standort 1 bei Chemnitz;gedacht;50,83');
    expect(table('vorschlag')).toContain('\r\n1;14523320;Plauen;');
    expect(table('gemeinden')).toContain('\r\n14511000;Chemnitz;250681;');
    expect(table('plaene')).toContain('\r\nPlan A;1;0;');
    for (const { slug } of report.tables)
      for (const line of [
        'Planung;Chemnitz',
        'Umkreis;10 km',
        'Erstellt am;31.1.2026',
        'Link;https://example.org',
      ])
        expect(table(slug)).toContain(line);
    expect(table('gemeinden')).toContain('Census grid 2021');
  });

  test('XLSX: a sheet a table, numbers are numbers and the date is a date', async () => {
    const bytes = Buffer.from(await (await reportWorkbook(report)).arrayBuffer());
    const sheets = await readXlsxFile(bytes);
    expect(sheets.map((each) => each.sheet)).toEqual([
      'Kennzahlen',
      'Standorte',
      'Vorschlag',
      'Pläne',
      'Gemeinden',
    ]);
    const rows = sheets[0]?.data ?? [];
    expect(rows[1]).toEqual(['Einwohner', 250_681, 250_681]);
    const cellBeside = (label: string) => rows.find(([first]) => first === label)?.[1];
    expect(cellBeside('Planung')).toBe('Chemnitz');
    expect(cellBeside('Erstellt am')).toEqual(new Date(Date.UTC(2026, 0, 31)));
    expect(cellBeside('Link')).toBe('https://example.org/planung/?kreis=14511');
    const municipality = sheets[4]?.data[1] ?? [];
    expect(municipality.map((cell) => typeof cell).slice(0, 6)).toEqual([
      'string',
      'string',
      'number',
      'number',
      'number',
      'number',
    ]);
  });

  test('GeoJSON: areas of the plan and every site as a point', () => {
    const text = planGeoJson(data, query, plan, 'km', 'Chemnitz', new Map(), imprint);
    const parsed = JSON.parse(text) as { notes: string[]; features: { properties: { art: string } }[] };
    expect(parsed.notes).toContain('Grenzen: Testgrenzen');
    const kinds = parsed.features.map((each) => each.properties.art);
    expect(kinds.filter((each) => each === 'standort')).toHaveLength(data.sites.length);
    expect(kinds.filter((each) => each === 'gedacht')).toHaveLength(1);
    expect(kinds.filter((each) => each === 'vorschlag')).toHaveLength(1);
  });
});
