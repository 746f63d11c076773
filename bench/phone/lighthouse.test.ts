import { expect, test } from 'vitest';
import { figuresIn } from './lighthouse.ts';

const report = {
  categories: { performance: { score: 0.57 }, seo: { score: null } },
  audits: { 'total-blocking-time': { numericValue: 6600, title: '', score: 0 } },
};

test('figures are read from the report; what it does not hold is no figure', () => {
  const figures = figuresIn(report);
  expect(figures).toMatchObject({ performance: 0.57, blocking: 6600, seo: NaN, layoutShift: NaN });
});

test('a page that could not be measured is a failure, not a zero', () => {
  expect(() => figuresIn({ ...report, runtimeError: { message: 'NO_FCP' } })).toThrow('NO_FCP');
});
