import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_COMPARE,
  knownInComparison,
  parseCompare,
  serialiseCompare,
} from './compare/compare-query.ts';
import { queryOfLink } from './query-of-link.ts';
import { DEFAULT_PLAN, knownInPlan, parsePlan, serialisePlan } from './plan/plan-query.ts';
import { data } from './real-data.fixture.ts';
import { knownValues } from './unknown-values.ts';

const planKeys = knownInPlan(data);
const compareKeys = knownInComparison(data);
const inPlan = (query: string): readonly string[] =>
  knownValues(new URLSearchParams(query), planKeys).ignored;

test('names what a link to a plan says and nobody knows', () => {
  expect(
    inPlan('kreis=14999&umkreis=7&basis=2011&neu=14730110,14999999,1/2&ohne=testkita&anzahl=99'),
  ).toEqual([
    'kreis=14999',
    'umkreis=7',
    'basis=2011',
    'neu=14999999',
    'neu=1/2',
    'ohne=testkita',
    'anzahl=99',
  ]);
});

test('says nothing about what is known, defaults included, nor about keys of others', () => {
  const site = data.sites[0]?.id ?? '';
  const query = `kreis=14730&umkreis=10&basis=2023&stand=ended&neu=14730110,51.0504/13.7372&ohne=${site}&ziel=genug&anteil=90&verfahren=genau&anzahl=3&vorschlag=14730110&blatt=hoch&zeiten=1`;
  expect(inPlan(query)).toEqual([]);
  expect(inPlan(serialisePlan(parsePlan(new URLSearchParams(query))))).toEqual([]);
  expect(inPlan('utm=x')).toEqual([]);
});

test('names what a link to a comparison says and nobody knows', () => {
  const known = compareKeys;
  expect(
    knownValues(new URLSearchParams('gebiete=14730,14999&merkmal=glück&sortierung=-x'), known).ignored,
  ).toEqual(['gebiete=14999', 'merkmal=glück', 'sortierung=-x']);
  expect(
    knownValues(new URLSearchParams('ebene=gemeinden&gebiete=14730110&sortierung=-mittel'), known).ignored,
  ).toEqual([]);
});

const plan = (query: string) => {
  const { params, ignored } = queryOfLink(new URLSearchParams(query), planKeys, data.former);
  return { query: parsePlan(params), ignored };
};
const comparison = (query: string) => {
  const { params, ignored } = queryOfLink(new URLSearchParams(query), compareKeys, data.former);
  return { query: parseCompare(params), ignored };
};

test('a link to a plan with keys of dissolved municipalities means those of today, each once', () => {
  // Aue and Bad Schlema became Aue-Bad Schlema; Ostrau became Jahnatal.
  const { query, ignored } = plan(
    'neu=14521030,14521050,51.0504/13.7372&vorschlag=14522450&plaene=Alt~14521030_14521050~',
  );
  expect(ignored).toEqual([]);
  expect(query.planned).toEqual(['14521035', '51.0504/13.7372']);
  expect(query.proposal).toEqual(['14522275']);
  expect(query.saved).toEqual([{ name: 'Alt', planned: ['14521035'], removed: [] }]);
});

test('a link to a comparison with keys of dissolved municipalities means those of today', () => {
  const { query, ignored } = comparison('ebene=gemeinden&gebiete=14625540,14627');
  expect(ignored).toEqual([]);
  expect(query.areas).toEqual(['14625250', '14627']);
});

test('keys that were never known are left out and named', () => {
  const planned = plan('neu=14999999,14730110');
  expect(planned.ignored).toEqual(['neu=14999999']);
  expect(planned.query.planned).toEqual(['14730110']);
  const compared = comparison('gebiete=14999');
  expect(compared.ignored).toEqual(['gebiete=14999']);
  expect(compared.query.areas).toEqual([]);
});

describe('what falls back is named, whatever the key', () => {
  /** Every key with one value: two known values joined by a comma are none of them. */
  const single = {
    plan: [
      'kreis=14511,14612',
      'umkreis=5,10',
      'basis=2023,unter15',
      'gewichtung=sgb2,keine',
      'ziel=median,genug',
    ],
    more: ['verfahren=genau,schrittweise', 'anzahl=3,4', 'anteil=90,95', 'blatt=hoch,quer', 'zeiten=1,1'],
    compare: ['ebene=kreise,gemeinden', 'umkreis=5,10', 'merkmal=mittel,median', 'klassen=jenks,quantile'],
  };

  test.each([...single.plan, ...single.more])('of a plan: %s', (query) => {
    expect(plan(query)).toEqual({ query: DEFAULT_PLAN, ignored: [query] });
  });
  test.each(single.compare)('of a comparison: %s', (query) => {
    expect(comparison(query)).toEqual({ query: DEFAULT_COMPARE, ignored: [query] });
  });

  test('a key that occurs twice: the first known value counts, the other is named', () => {
    const { query, ignored } = plan('umkreis=7&umkreis=5&umkreis=20&neu=14730110&neu=14511000');
    expect(query.radius).toBe(5);
    expect(query.planned).toEqual(['14730110', '14511000']);
    expect(ignored).toEqual(['umkreis=7', 'umkreis=20']);
    expect(plan('umkreis=10&umkreis=10').ignored).toEqual([]);
  });

  test('a municipality between districts, a point outside of the maps, more sites than a plan takes', () => {
    const compared = comparison('gebiete=14730110,14730');
    expect(compared.ignored).toEqual(['gebiete=14730110']);
    expect(compared.query.areas).toEqual(['14730']);
    expect(plan('neu=10.0000/10.0000,99.0000/99.0000').ignored).toHaveLength(2);
    const many = data.places.slice(0, 31).map((each) => each.ags);
    const planned = plan(`neu=${many.join(',')}`);
    expect(planned.query.planned).toHaveLength(30);
    expect(planned.ignored).toEqual([`neu=${many[30] ?? ''}`]);
  });

  test('of a saved plan: sites that nobody knows, parts without a name, and the fifth plan', () => {
    const { query, ignored } = plan(
      'plaene=A~14999999_14511000_99.0000/99.0000~testkita;~14511000~;B~~;C~~;D~~;E~~',
    );
    expect(query.saved.map(({ name, planned }) => [name, ...planned])).toEqual([
      ['A', '14511000'],
      ['B'],
      ['C'],
      ['D'],
    ]);
    expect(ignored).toEqual(
      ['14999999', '99.0000/99.0000', 'testkita', '~14511000~', 'E~~'].map((each) => `plaene=${each}`),
    );
  });
});

test('keys that every object has are nobody’s', () => {
  for (const key of ['__proto__', 'constructor', 'toString']) {
    expect(plan(`${key}=1&umkreis=5`)).toEqual({ query: { ...DEFAULT_PLAN, radius: 5 }, ignored: [] });
    expect(comparison(`${key}=1`)).toEqual({ query: DEFAULT_COMPARE, ignored: [] });
  }
});

test('any link gives a state that its own link repeats without anything to leave out', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('1', '5', '14511', '14730110', 'gemeinden', '-mittel', 'a'.repeat(39) + '😀~~'),
    fc
      .array(fc.constantFrom('14511000', '50.8300/12.9300', '~', ';', '_', ',', 'Plan', '\u{1F600}', '%'))
      .map((each) => each.join('')),
  );
  const link = fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(planKeys)), value), { maxLength: 6 })
    .map((pairs) => new URLSearchParams(pairs).toString());
  fc.assert(
    fc.property(link, (query) => {
      const state = plan(query).query;
      expect(plan(serialisePlan(state))).toEqual({ query: state, ignored: [] });
    }),
  );
  const compared = fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(compareKeys)), value), { maxLength: 6 })
    .map((pairs) => new URLSearchParams(pairs).toString());
  fc.assert(
    fc.property(compared, (query) => {
      const state = comparison(query).query;
      expect(comparison(serialiseCompare(state))).toEqual({ query: state, ignored: [] });
    }),
  );
});
