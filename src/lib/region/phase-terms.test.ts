import { expect, test } from 'vitest';
import { phaseTerms } from './phase-terms.ts';

test('phases are numbered in the manner of the language, in the order of their sentences', () => {
  expect(phaseTerms('de', ['Erste.', 'Zweite.', 'Dritte.', 'Vierte.'])).toEqual({
    1: ['Projektphase I', 'Erste.'],
    2: ['Projektphase II', 'Zweite.'],
    3: ['Projektphase III', 'Dritte.'],
    4: ['Projektphase IV', 'Vierte.'],
  });
  expect(phaseTerms('leicht', ['Ein Satz.'])).toEqual({ 1: ['Projekt, Teil 1', 'Ein Satz.'] });
});

test('a project without phases has no terms', () => {
  expect(phaseTerms('en', [])).toEqual({});
});
