import { expect, test } from 'vitest';
import { knownInComparison, parseCompare } from './compare/compare-query.ts';
import { queryOfLink } from './query-of-link.ts';
import { knownInPlan, parsePlan, serialisePlan } from './plan/plan-query.ts';
import { data } from './real-data.fixture.ts';
import { unknownValues } from './unknown-values.ts';

const inPlan = (query: string): string[] => unknownValues(new URLSearchParams(query), knownInPlan(data));

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
  const known = knownInComparison(data);
  expect(
    unknownValues(new URLSearchParams('gebiete=14730,14999&merkmal=glück&sortierung=-x'), known),
  ).toEqual(['gebiete=14999', 'merkmal=glück', 'sortierung=-x']);
  expect(
    unknownValues(new URLSearchParams('ebene=gemeinden&gebiete=14730110&sortierung=-mittel'), known),
  ).toEqual([]);
});

const plan = (query: string) => {
  const { params, ignored } = queryOfLink(new URLSearchParams(query), knownInPlan(data), data.former);
  return { query: parsePlan(params), ignored };
};
const comparison = (query: string) => {
  const { params, ignored } = queryOfLink(new URLSearchParams(query), knownInComparison(data), data.former);
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
