import { expect, test } from 'vitest';
import { PHASE_TERMS } from '../vocabulary.ts';
import { terms as ar } from './ar.ts';
import { terms as easy } from './leicht.ts';

test('phases are named in the manner of the language', () => {
  expect(PHASE_TERMS.map(({ id, label }) => [id, label])).toEqual([
    ['1', 'Projektphase I'],
    ['2', 'Projektphase II'],
  ]);
  expect([easy['1']?.[0], easy['2']?.[0]]).toEqual(['Projekt, Teil 1', 'Projekt, Teil 2']);
  expect([ar['1']?.[0], ar['2']?.[0]]).toEqual(['مرحلة المشروع الأولى', 'مرحلة المشروع الثانية']);
});
