import { expect, test } from 'vitest';
import { distanceWords } from './distance-words.ts';
import { formatDistance } from '../text/format/distance.ts';
import { de } from '../text/messages/de/start.ts';
import { roughKmOf, type Site } from './site.ts';

const site = (precision: Site['location']['precision'], radiusMetres: number): Pick<Site, 'location'> => ({
  location: { lon: 13, lat: 51, precision, radiusMetres, source: 'erfunden' },
});
const SHARP = { roughKm: 0 };
const MIDDLE_OF_TOWN = { roughKm: 0.5 };

test.each([
  ['both ends sharp', 3.42, site('address', 50), SHARP, '3,4\u00a0km Luftlinie'],
  ['a sharp house, a vague start', 3.42, site('address', 50), MIDDLE_OF_TOWN, 'etwa 3\u00a0km entfernt'],
  ['a vague house', 12.4, site('postcode', 2000), SHARP, 'etwa 12\u00a0km entfernt'],
  ['nearer than the doubt', 1.2, site('municipality', 6000), MIDDLE_OF_TOWN, 'höchstens 8\u00a0km entfernt'],
])('%s', (_, km, there, here, words) => {
  const said = distanceWords(km, there, here, (far, doubt) =>
    de.panel.asTheCrowFlies(formatDistance(far, doubt), doubt <= 0),
  );
  expect(said).toBe(words);
});

test('a stop in the street that stands in for the house is as rough as its circle', () => {
  const { location } = site('street', 400);
  expect(roughKmOf({ location })).toBe(0);
  expect(roughKmOf({ location: { ...location, note: 'Haltestelle' } })).toBe(0.4);
});

test('between two sites the doubts of both ends add up', () => {
  const roughKm = roughKmOf(site('postcode', 1800));
  const doubts: number[] = [];
  for (const other of [site('postcode', 1800), site('address', 50)])
    distanceWords(7, other, { roughKm }, (_, doubt) => String(doubts.push(doubt)));
  expect(doubts).toEqual([3.6, 1.8]);
});
