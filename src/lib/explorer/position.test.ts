import { describe, expect, test } from 'vitest';
import { askPosition, placeAt, type Locate } from './position.ts';

const at = (longitude: number, latitude: number, accuracy = 20) => ({ longitude, latitude, accuracy });
const words = {
  name: 'Mein Standort',
  accuracy: () => 'genau',
  within: (municipality: string, accuracy: string) => `in ${municipality}, ${accuracy}`,
};
const placed = (position: ReturnType<typeof at>, locate: Locate = () => Promise.resolve('Musterort')) =>
  placeAt(position, locate, words);

describe('the reader’s position', () => {
  test('in Saxony is a place with an id the URL does not keep', async () => {
    expect(await placed(at(13.74, 51.05))).toEqual({
      place: {
        id: 'hier',
        name: 'Mein Standort',
        kind: 'here',
        lon: 13.74,
        lat: 51.05,
        detail: 'in Musterort, genau',
        rough: undefined,
        roughKm: 0,
      },
    });
  });

  test('carries its doubt into the distances', async () => {
    expect(await placed(at(13.74, 51.05, 2400))).toMatchObject({ place: { roughKm: 2.4 } });
  });

  test('is refused where a town’s name says more', async () => {
    expect(await placed(at(13.74, 51.05, 25_000))).toEqual({ problem: { why: 'vague', metres: 25_000 } });
  });

  test.each([
    ['Berlin', 13.4, 52.52],
    ['Prag', 14.42, 50.09],
    ['Erfurt', 11.03, 50.98],
    ['Breslau', 17.03, 51.11],
  ])('%s is outside without looking at any border', async (_, lon, lat) => {
    const refused = (): Promise<never> => Promise.reject(new Error('asked'));
    expect(await placed(at(lon, lat), refused)).toEqual({ problem: { why: 'outside' } });
  });

  test('within the bounding box and beyond the border is outside', async () => {
    expect(await placed(at(12.434, 50.985), () => Promise.resolve(undefined))).toEqual({
      problem: { why: 'outside' },
    });
  });

  test('is believed where the border cannot be had', async () => {
    const offline = (): Promise<never> => Promise.reject(new Error('offline'));
    expect(await placed(at(13.74, 51.05), offline)).toMatchObject({ place: { detail: 'genau' } });
  });

  test('that is no number is none', async () => {
    expect(await placed(at(Number.NaN, 51))).toEqual({ problem: { why: 'unknown' } });
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
