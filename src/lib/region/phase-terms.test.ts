import { expect, test } from 'vitest';
import { phaseTerms, roman } from './phase-terms.ts';

test('phases are numbered from 1, in the order of their sentences', () => {
  const label = (number: number): string => `Phase ${roman(number)}`;
  expect(phaseTerms(['Erste.', 'Zweite.', 'Dritte.', 'Vierte.'], label)).toEqual({
    1: ['Phase I', 'Erste.'],
    2: ['Phase II', 'Zweite.'],
    3: ['Phase III', 'Dritte.'],
    4: ['Phase IV', 'Vierte.'],
  });
});

test('a project without phases has no terms, nor has a language without words', () => {
  expect(phaseTerms([], String)).toEqual({});
  expect(phaseTerms(undefined, String)).toEqual({});
});
