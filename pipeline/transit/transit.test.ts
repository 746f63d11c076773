import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import type { Site } from '../../src/lib/sites/site.ts';
import { transitOf } from './near-sites.ts';
import { readStations, readStops } from './read-stops.ts';
import { countStops } from './transit-step.ts';

const A = '14999010';
/** The invented Land: longitudes 13 to 14. */
const at = (lon: number): Municipality | undefined =>
  lon >= 13 && lon < 14 ? ({ ags: A } as Municipality) : undefined;
const HEAD = 'ags,id,name,lon,lat,modes,parent';
const PLATFORM = `${A},1,"Am Markt, Musterort",13.5,51.0,bus|on_call,1`;
const OPPOSITE = `${A},2,"Am Markt, Musterort",13.5001,51.0,bus,1`;
const STATION = `${A},3,Musterort Bf,13.51,51.0,rail|bus,3`;
const stopsIn = (...rows: string[]) => readStops('muster.csv', [HEAD, ...rows].join('\n'), at);
const STATIONS_HEAD = 'eva,name,lon,lat,ags,category,stepless_access';
const stationsIn = (...rows: string[]) => readStations('bahn.csv', [STATIONS_HEAD, ...rows].join('\n'), at);
const site = (slug: string, precision: Site['location']['precision']): Site =>
  ({ slug, location: { lon: 13.5, lat: 51.001, precision } }) as Site;

describe('stops', () => {
  test('of a municipality count each stop once, whatever its platforms', () => {
    expect(countStops('muster.csv', [A], stopsIn(PLATFORM, OPPOSITE, STATION))).toEqual([
      { ags: A, stops: 2, bus: 2, tram: 0, rail: 1 },
    ]);
  });

  test.each([
    ['outside the Land', PLATFORM.replace('13.5,', '15.5,'), /Zeile 2: „Am Markt, Musterort“ liegt/],
    ['of an unknown kind', PLATFORM.replace('on_call', 'zeppelin'), /modes enthält „zeppelin“/],
    ['of other borders', PLATFORM.replace(A, '14999020'), /1 von 1 Zeilen liegen in einer anderen/],
  ])('%s stop the run', (_, row, message) => {
    expect(() => stopsIn(row)).toThrow(message);
  });

  test('must be in every municipality', () => {
    expect(() => countStops('muster.csv', [A, '14999020'], stopsIn(PLATFORM))).toThrow(/in 14999020/);
  });

  test('of the railway say whether they are free of steps', () => {
    expect(() => stationsIn(`1,Musterort,13.5,51,${A},5,maybe`)).toThrow(/stepless_access ist „maybe“/);
  });
});

describe('near a site', () => {
  const stops = stopsIn(PLATFORM, STATION, `${A},4,Weit weg,13.8,51.0,tram,4`);
  const stations = stationsIn(`1,Mit Stufen,13.51,51,${A},5,partial`, `2,Ohne Stufen,13.6,51,${A},5,yes`);

  test('the nearest of each kind is named with metres; a tram far away is not near, a station may be', () => {
    expect(transitOf([site('a', 'address')], stops, stations)).toEqual([
      {
        slug: 'a',
        bus: { name: 'Am Markt, Musterort', metres: 111 }, // a thousandth of a degree of latitude
        rail: { name: 'Musterort Bf', metres: expect.any(Number) as number },
        stepFree: { name: 'Ohne Stufen', metres: expect.any(Number) as number },
      },
    ]);
  });

  test('a place that is only roughly known has no stops', () => {
    const found = transitOf(
      [site('a', 'postcode'), site('b', 'municipality'), site('c', 'street')],
      stops,
      stations,
    );
    expect(found.map(({ slug }) => slug)).toEqual(['c']);
  });
});

test('the committed nearest stops are as far as a separate reduction of the same data says', () => {
  const lines = readFileSync('data/derived/site-transit.json', 'utf8');
  const found = (JSON.parse(lines) as { slug: string; bus?: { name: string; metres: number } }[]).find(
    ({ slug }) => slug === 'schuetzstrasse-leipzig',
  );
  expect(found?.bus).toEqual({ name: 'Mathiesenstr., Leipzig', metres: 118 });
});
