import { expect, test } from 'vitest';
import { nearestOf } from './distance.ts';

test('the nearest of places, the first of several equally near', () => {
  const places = [
    { name: 'far', lon: 14, lat: 51 },
    { name: 'near', lon: 13.1, lat: 51 },
    { name: 'as near', lon: 13.1, lat: 51 },
  ];
  expect(nearestOf(places, { lon: 13, lat: 51 })?.name).toBe('near');
  expect(nearestOf([], { lon: 13, lat: 51 })).toBeUndefined();
});
