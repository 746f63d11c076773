import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { straightLines } from '../../coverage/coverage.ts';
import { knownSites } from '../../municipalities/known-sites.ts';
import type { District, Municipality } from '../../municipalities/municipality.ts';
import type { Site } from '../../sites/site.ts';
import { planningData } from '../planning-data.ts';
import { renderMapImage } from '../../drawing/choropleth/map-image.ts';
import { WHOLE_MAP, viewBoxOf } from '../../drawing/choropleth/view-box.ts';
import { planCsv, planGeoJson } from './plan-files.ts';
import { computePlan } from './plan.ts';
import { DEFAULT_PLAN, type PlanQuery } from './plan-query.ts';
import { planMapImage } from './plan-map-image.ts';
import { solve } from './solve.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../data/derived/${name}.json`, import.meta.url), 'utf8'));
const data = planningData(
  read('sites') as Site[],
  read('municipalities') as Municipality[],
  read('districts') as District[],
  31,
  () => knownSites(0, undefined),
);
const ask = (changes: Partial<PlanQuery> = {}) =>
  computePlan(data, { ...DEFAULT_PLAN, ...changes }, straightLines(data.places));

/** Independent reference implementation: haversine formula and plain loops. */
function haversineKm(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const rad = Math.PI / 180;
  const s =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(s));
}

function peopleWithin(points: readonly { lon: number; lat: number }[], km: number): number {
  let people = 0;
  for (const place of data.places) {
    let near = false;
    for (const point of points) if (haversineKm(place, point) <= km) near = true;
    if (near) people += place.population;
  }
  return people;
}

const chemnitz = data.places.find((place) => place.name === 'Chemnitz');

describe('a plan', () => {
  test('without changes changes nothing', () => {
    const plan = ask();
    expect(plan.after).toEqual(plan.before);
    expect(plan.reached.filter((each) => each === 'neu' || each === 'verloren')).toEqual([]);
    expect(plan.before.within[0]?.inhabitants).toBe(peopleWithin(data.sites, 10));
  });

  test('counts a planned site, recomputed with plain loops', () => {
    const point = { lon: 13.3, lat: 50.7 };
    const plan = ask({ planned: ['14511000', '50.7000/13.3000'] });
    if (!chemnitz) throw new Error('Chemnitz is a municipality of Saxony');
    expect(plan.after.within[0]?.inhabitants).toBe(peopleWithin([...data.sites, chemnitz, point], 10));
    expect(plan.planned.map((each) => each.number)).toEqual([1, 2]);
    expect(plan.reached[data.places.indexOf(chemnitz)]).toBe('neu');
  });

  test('counts what a removed site takes away', () => {
    const [first, ...others] = data.sites;
    const plan = ask({ removed: [first?.id ?? ''] });
    expect(plan.after.within[0]?.inhabitants).toBe(peopleWithin(others, 10));
    expect(plan.kept).toHaveLength(others.length);
    const lost = plan.reached.filter((each) => each === 'verloren').length;
    expect(plan.after.uncovered - plan.before.uncovered).toBe(lost);
  });

  test('of a district looks at its people alone, and at sites beyond its border too', () => {
    const plan = ask({ district: '14713' });
    expect(plan.members).toHaveLength(1);
    expect(plan.after.population).toBe(619_879);
    expect(
      viewBoxOf(plan.members.map((each) => data.places[each]).filter((each) => each !== undefined)).width,
    ).toBeLessThan(WHOLE_MAP.width / 5);
  });

  test('ranks gaps by inhabitants: covered places and gaps together are all places', () => {
    const plan = ask();
    const people = plan.gaps.map((index) => plan.populations[index] ?? 0);
    expect(people).toEqual(people.toSorted((a, b) => b - a));
    const missed = people.reduce((sum, each) => sum + each, 0);
    expect(missed + (plan.after.within[0]?.inhabitants ?? 0)).toBe(4_089_467);
  });

  test('ignores what is not there', () => {
    expect(ask({ planned: ['14999999'], removed: ['testkita-nirgends'] }).after).toEqual(ask().before);
  });

  test('names the municipality nearest to a point', () => {
    expect(ask({ planned: ['50.8300/12.9300'] }).planned[0]?.near).toBe('Chemnitz');
  });
});

describe('a proposal', () => {
  const plan = ask();
  const question = (goal: PlanQuery['goal'], method: PlanQuery['method'], count: number) => ({
    kind: 'site' as const,
    goal,
    method,
    count,
    radius: 10,
    places: data.places,
    weights: Float64Array.from(plan.populations),
    current: plan.nearest,
    travel: undefined,
  });

  test('for one site is the best of all 418, tried one by one', () => {
    let best = { ags: '', people: 0 };
    for (const place of data.places) {
      const people = peopleWithin([...data.sites, place], 10);
      if (people > best.people) best = { ags: place.ags, people };
    }
    expect(solve(question('abdeckung', 'schrittweise', 1), () => undefined)).toEqual([best.ags]);
    expect(solve(question('abdeckung', 'genau', 1), () => undefined)).toEqual([best.ags]);
    const { proposal } = ask({ proposal: [best.ags] });
    expect((plan.after.within[0]?.inhabitants ?? 0) + (proposal[0]?.gain ?? 0)).toBe(best.people);
  });

  test('exact is never worse than step by step, and shortest ways shorten the mean', () => {
    const gain = (steps: string[]) =>
      ask({ proposal: steps }).proposal.reduce((sum, each) => sum + each.gain, 0);
    const stepwise = gain(solve(question('abdeckung', 'schrittweise', 3), () => undefined));
    const exact = gain(solve(question('abdeckung', 'genau', 3), () => undefined));
    expect(exact).toBeGreaterThanOrEqual(stepwise);
    const ways = ask({ proposal: solve(question('median', 'schrittweise', 3), () => undefined) }).proposal;
    const means = ways.map((each) => each.mean ?? Infinity);
    expect(means).toEqual(means.toSorted((a, b) => b - a));
    expect(means[0]).toBeLessThan(plan.after.mean ?? 0);
  });

  test('tells how far it has come', () => {
    const parts: number[] = [];
    solve(question('abdeckung', 'schrittweise', 4), (part) => parts.push(part));
    expect(parts).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test('tells the exact search’s way too: never backwards, from 0 to 1', () => {
    const parts: number[] = [];
    solve(question('abdeckung', 'genau', 3), (part) => parts.push(part));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect([parts[0], parts.at(-1)]).toEqual([0, 1]);
  });
});

const imprint = { date: '1. Januar 2026', attribution: 'Testgrenzen' };

test('the picture of a district’s plan shows its part of the map, that of Saxony the whole', () => {
  const picture = (district: string): string => {
    const query = { ...DEFAULT_PLAN, district };
    const plan = computePlan(data, query, straightLines(data.places));
    const drawing = { shapes: [], outlines: [] };
    return renderMapImage(planMapImage(data, query, plan, 'km', 'Testgebiet', drawing, imprint)).svg;
  };
  const shownOf = (svg: string): number[] =>
    (/ viewBox="([^"]+)"><g/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  expect(shownOf(picture(''))[2]).toBe(1000);
  expect(shownOf(picture('14713'))[2]).toBeLessThan(200);
});

describe('files of a plan', () => {
  const query: PlanQuery = {
    ...DEFAULT_PLAN,
    planned: ['14511000'],
    proposal: ['14523320'],
    district: '14511',
  };
  const plan = computePlan(data, query, straightLines(data.places));

  test('CSV: before and after, sites, proposal, municipalities, and what was assumed', () => {
    const csv = planCsv(data, query, plan, 'km', '1. Januar 2026');
    const lines = csv.slice(1).split('\r\n');
    expect(lines[0]).toBe('Kennzahl;vorher;nachher');
    expect(lines).toContain('Einwohner;250681;250681');
    expect(lines).toContain('Anteil im Umkreis in Prozent;0;100');
    expect(lines.some((line) => line.startsWith('Gedachter Standort 1 bei Chemnitz;gedacht;50,83'))).toBe(
      true,
    );
    expect(lines.some((line) => line.startsWith('1;Plauen;'))).toBe(true);
    expect(csv).toContain('Luftlinie');
  });

  test('GeoJSON: areas of the plan and every site as a point', () => {
    const text = planGeoJson(data, query, plan, 'km', new Map(), imprint);
    const parsed = JSON.parse(text) as { notes: string[]; features: { properties: { art: string } }[] };
    expect(parsed.notes).toContain('Grenzen: Testgrenzen');
    const kinds = parsed.features.map((each) => each.properties.art);
    expect(kinds.filter((each) => each === 'standort')).toHaveLength(data.sites.length);
    expect(kinds.filter((each) => each === 'gedacht')).toHaveLength(1);
    expect(kinds.filter((each) => each === 'vorschlag')).toHaveLength(1);
  });
});
