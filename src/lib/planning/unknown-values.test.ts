import { expect, test } from 'vitest';
import { knownInComparison } from './compare/compare-query.ts';
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
