import { expect, test } from 'vitest';
import { data, model } from '../real-data.fixture.ts';
import { DEFAULT_PLAN, type PlanQuery } from './plan-query.ts';
import { computePlan } from './plan.ts';
import {
  adoptedInWords,
  candidatesInWords,
  leftOverInWords,
  moreInWords,
  nothingFoundInWords,
  proofInWords,
  proposalInWords,
} from './proposal-in-words.ts';
import { movedInWords, reachedInWords } from './ranges-in-words.ts';

const nameOf = (place: number): string => data.places[place]?.name ?? '';
const plan = (changes: Partial<PlanQuery> = {}) => {
  const query = { ...DEFAULT_PLAN, ...changes };
  return { query, plan: computePlan(data, query, model) };
};
const step = { id: '', ags: '14511000', lon: 12.9, lat: 50.8, name: 'Chemnitz' };

test('one person, one place and one site are named in the singular', () => {
  const { plan: some, query } = plan();
  const one = { ...some, proposal: [{ ...step, gain: 1, share: 0.5, mean: 9, farthest: 20 }] };
  expect(proposalInWords(one, 'Kinder unter 3', 'km')).toMatch(/^Ein Standort bringt 1 Mensch \(/);
  const gap = { place: 0, people: 1.2, mean: 10.04, lon: 13, lat: 51 };
  expect(leftOverInWords({ ...some, leftOver: [gap] }, nameOf, query, 'km')).toBe(
    'Weiter ohne Standort im Umkreis: 1 Mensch in Chemnitz, im Mittel 10,04 km weit entfernt.',
  );
  expect(proofInWords({ proven: false, found: 3, bound: 1 }, 'genug', 'km')).toContain(
    'Nötig ist mindestens 1 Ort, gefunden sind 3.',
  );
  expect(adoptedInWords(1, 2)).toMatch(/^Der erste von 2 Orten steht/);
  expect(movedInWords(1)).toMatch(/^der nur ungefähr bekannte Standort in seinem Kreis und die Menschen/);
  expect(movedInWords(10)).toMatch(/^die 10 nur ungefähr bekannten Standorte in ihren Kreisen und/);
  expect(movedInWords(0)).toMatch(/^die Menschen/);
  expect(reachedInWords([{ percent: 90, sites: 1 }])).toBe('90 % mit 1 Standort dieses Vorschlags.');
});

test('a search that ran out of time before it knew a bound says so, whatever the goal', () => {
  for (const goal of ['abdeckung', 'median', 'weiteste', 'genug'] as const)
    for (const bound of [Infinity, -Infinity, Number.NaN])
      expect(proofInWords({ proven: false, found: 5, bound }, goal, 'km')).toMatch(/ist nicht bekannt\.$/);
});

test('a search without a result says why: a share already reached, or places that reach nobody', () => {
  const leipzig = plan({ district: '14713', goal: 'genug', share: 90 });
  expect(nothingFoundInWords(leipzig.plan, nameOf, leipzig.query, 'km')).toMatch(
    /^Das ist schon erreicht: \d+,\d\s% haben einen Standort im Umkreis\.$/,
  );
  // The only place that is searched is the centre of the city itself.
  const dresden = plan({ district: '14612', planned: ['14612000'], radius: 3 });
  const words = nothingFoundInWords(dresden.plan, nameOf, dresden.query, 'km');
  expect(words).toMatch(/Weiter ohne Standort im Umkreis: [\d.]+ Menschen in Dresden, im Mittel \d/);
  expect(nothingFoundInWords(dresden.plan, nameOf, { ...dresden.query, goal: 'weiteste' }, 'km')).toMatch(
    /^Kein .* macht den weitesten Weg kürzer\.$/,
  );
});

test('what more sites would do is only said where it is known', () => {
  const { plan: some, query } = plan({ proposal: ['14511000'] });
  const words = (changes: Partial<PlanQuery>, proven?: boolean): string =>
    moreInWords(
      some,
      { ...query, ...changes },
      proven === undefined ? undefined : { proven, found: 1, bound: 1 },
    );
  expect(words({ goal: 'abdeckung' })).toBe(
    'Mehr Standorte in der Mitte von Gemeinden brächten nichts dazu.',
  );
  expect(words({ goal: 'abdeckung', count: 1 })).toBe('');
  expect(words({ goal: 'weiteste' })).toBe('Mit mehr Standorten fand die Suche nichts Besseres.');
  expect(words({ goal: 'weiteste' }, true)).toMatch(/^Mehr Standorte in der Mitte .* nichts dazu\.$/);
  expect(words({ goal: 'genug', share: 95 })).toMatch(/^95 % lassen sich .* nicht erreichen\.$/);
  expect(words({ goal: 'genug', share: 100 })).toBe('');
});

test('of a city the search knows one place and never says that others would not help', () => {
  const { plan: city, query } = plan({ district: '14612', radius: 5, proposal: ['14612000'] });
  expect(city.leftOver[0]?.people).toBeGreaterThan(100_000);
  for (const goal of ['abdeckung', 'median', 'weiteste'] as const) {
    const words = moreInWords(city, { ...query, goal }, { proven: true, found: 1, bound: 1 });
    expect(words).toMatch(/^Weitere Orte derselben Gemeinde sucht die Seite nicht\. .*gedachter Standort/);
    expect(words).not.toContain('nichts dazu');
  }
  expect(candidatesInWords(city, 'Dresden')).toMatch(/^In Frage kommt nur der Mittelpunkt von Dresden\./);
  expect(candidatesInWords(plan().plan, 'ganz Sachsen')).toBe(
    'In Frage kommen die Mittelpunkte aller Gemeinden (ganz Sachsen).',
  );
});

test('places of a link that bring nothing are no step of a proposal, whatever the goal', () => {
  for (const goal of ['abdeckung', 'median', 'weiteste', 'genug'] as const) {
    // Zittau is far from the Vogtland; the second time Plauen is there already.
    const found = plan({ district: '14523', goal, proposal: ['14626610', '14523320'] }).plan;
    expect(found.proposal.map((each) => each.ags)).toEqual(['14523320']);
    const again = plan({ district: '14523', goal, planned: ['14523320'], proposal: ['14523320'] }).plan;
    expect(again.proposal).toEqual([]);
    expect(again.leftOver).toEqual([]);
  }
});
