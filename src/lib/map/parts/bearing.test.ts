import { expect, test } from 'vitest';
import { bearing } from './bearing.ts';

const DRESDEN = { lon: 13.74, lat: 51.05 };

test.each([
  ['Berlin', 13.4, 52.52, 'north'],
  ['Görlitz', 14.99, 51.15, 'east'],
  ['Prag', 14.42, 50.09, 'south'],
  ['Leipzig', 12.37, 51.34, 'west'],
] as const)('%s', (_, lon, lat, direction) => {
  expect(bearing(DRESDEN, { lon, lat })).toBe(direction);
});
