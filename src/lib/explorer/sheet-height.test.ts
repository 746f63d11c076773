import { expect, test } from 'vitest';
import { heightAfterDrag, nextHeight } from './sheet-height.ts';

test('the button goes through all heights', () => {
  expect(nextHeight('half')).toBe('full');
  expect(nextHeight('full')).toBe('small');
  expect(nextHeight('small')).toBe('half');
});

test.each([
  [0, 'small'],
  [200, 'small'],
  [300, 'half'],
  [385, 'half'],
  [500, 'half'],
  [600, 'full'],
  [740, 'full'],
] as const)('a sheet dragged to %i of 740 px becomes %s', (px, height) => {
  expect(heightAfterDrag(px, 740)).toBe(height);
});
