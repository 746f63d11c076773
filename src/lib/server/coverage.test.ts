import { expect, test } from 'vitest';
import { municipalities, naiveCells, naiveFigures, sites } from '../planning/real-data.fixture.ts';
import { coverageOf } from './coverage.ts';

const census = new Map(municipalities.map((each) => [each.ags, each.populationCensus2022]));
const cells = naiveCells(
  sites.map(({ location }) => location),
  'inhabitants',
  (ags) => census.get(ags) ?? 0,
);

test.each(['14612000', '14730110', '14523', '14522'])(
  'coverage of %s on its page is that of plain loops over the cells',
  (key) => {
    const naive = naiveFigures(cells.filter((cell) => cell.ags.startsWith(key)));
    const figures = coverageOf(key);
    expect(figures.population).toBeCloseTo(naive.people, 4);
    for (const { radius, people } of figures.within) expect(people).toBeCloseTo(naive.within(radius), 4);
    expect(figures.mean).toBeCloseTo(naive.mean, 6);
    expect(figures.worstTenth).toBeCloseTo(naive.worstTenth, 6);
  },
);

test('an unknown key is a mistake of the page', () => {
  expect(() => coverageOf('14999')).toThrow('14999');
});
