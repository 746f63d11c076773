import { describe, expect, test } from 'vitest';
import { WHOLE_MAP, viewBoxOf } from '../../drawing/choropleth/view-box.ts';
import { data, grid, model, municipalities, naiveCells, naiveFigures, sites } from '../real-data.fixture.ts';
import { DEFAULT_PLAN, type PlanQuery } from './plan-query.ts';
import { computePlan, placedPlan, planBase, reachedOf, type Plan } from './plan.ts';
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
/** Computes figures for these points with plain loops. */
const naive = (points: readonly Point[], district = '') =>
  naiveFigures(naiveCells(points, 'inhabitants', official).filter((cell) => cell.ags.startsWith(district)));

/** Expects a plan's figures to equal the independently computed ones. */
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
    const placed = placedPlan(data, query, model, base);
    return solve(sitingQuestion(data, query, placed, model, base, undefined), undefined).candidates;
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
