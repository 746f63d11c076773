import { describe, expect, test } from 'vitest';
import { askPosition, placeAt } from './position.ts';

const at = (longitude: number, latitude: number, accuracy = 20) => ({ longitude, latitude, accuracy });
const placed = (position: ReturnType<typeof at>) => placeAt(position, 'Mein Standort', 'genau');

describe('the reader’s position', () => {
  test('in Saxony is a place with an id the URL does not keep', () => {
    expect(placed(at(13.74, 51.05))).toEqual({
      place: {
        id: 'hier',
        name: 'Mein Standort',
        kind: 'here',
        lon: 13.74,
        lat: 51.05,
        detail: 'genau',
        rough: undefined,
        roughKm: 0,
      },
    });
  });

  test('carries its doubt into the distances', () => {
    expect(placed(at(13.74, 51.05, 2400))).toMatchObject({ place: { roughKm: 2.4 } });
  });

  test('is refused where a town’s name says more', () => {
    expect(placed(at(13.74, 51.05, 25_000))).toEqual({ problem: { why: 'vague', metres: 25_000 } });
  });

  test.each([
    ['Berlin', 13.4, 52.52],
    ['Prag', 14.42, 50.09],
    ['Erfurt', 11.03, 50.98],
    ['Breslau', 17.03, 51.11],
  ])('%s is outside', (_, lon, lat) => {
    expect(placed(at(lon, lat))).toEqual({ problem: { why: 'outside' } });
  });

  test('that is no number is none', () => {
    expect(placed(at(Number.NaN, 51))).toEqual({ problem: { why: 'unknown' } });
  });
});

describe('asking the device', () => {
  const answering = (code: number): Geolocation => ({
    getCurrentPosition: (_, fail) => fail?.({ code } as GeolocationPositionError),
    watchPosition: () => 0,
    clearWatch: () => undefined,
  });

  test.each([
    [1, 'denied'],
    [2, 'unknown'],
    [3, 'late'],
  ])('error %i is "%s"', async (code, why) => {
    expect(await askPosition(answering(code))).toEqual({ why });
  });

  test('without one the position is unknown', async () => {
    expect(await askPosition(undefined)).toEqual({ why: 'unknown' });
  });
});
