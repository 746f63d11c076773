import { inRegion } from '../../config/region-folder.js';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import type { Site } from '../../src/lib/sites/site.ts';
import type { StopCounts, TransitMode } from '../../src/lib/sites/transit.ts';
import { readFigures } from '../boundaries/boundaries-step.ts';
import { finderOf, SITES_JSON } from '../sites/sites-step.ts';
import { readFact } from '../step/fact-file.ts';
import { groupBy } from '../step/group-by.ts';
import { recordsJson } from '../step/records.ts';
import { RAIL_STATIONS, TRANSIT_STOPS } from '../step/sources.ts';
import type { Step } from '../step/step.ts';
import { transitOf } from './near-sites.ts';
import { readStations, readStops, type Stop } from './read-stops.ts';

const STOPS_FILE = inRegion('facts/transit-stops.csv');
const STATIONS_FILE = inRegion('facts/rail-stations.csv');

/** Counts the stops of one municipality; all platforms of a station count once. */
function countsOf(ags: string, stops: readonly Stop[]): StopCounts {
  const count = (mode?: TransitMode): number =>
    new Set(stops.filter((each) => !mode || each.modes.includes(mode)).map((each) => each.parent)).size;
  return { ags, stops: count(), bus: count('bus'), tram: count('tram'), rail: count('rail') };
}

/**
 * Counts stops by municipality in the given order. Throws a `DataProblem` for a municipality without stops: then rows
 * are missing.
 */
export function countStops(file: string, keys: readonly string[], stops: readonly Stop[]): StopCounts[] {
  const byMunicipality = groupBy(stops, (each) => each.ags);
  return keys.map((ags) => {
    const own = byMunicipality.get(ags);
    if (own) return countsOf(ags, own);
    throw new DataProblem(file, `in ${ags} liegt keine Haltestelle`, 'Jede Gemeinde hat mindestens eine');
  });
}

/**
 * Derives `stops.json` (by municipality) and `site-transit.json` (nearest stops of each site) from stops, stations and
 * sites.
 */
export const transitStep: Step = {
  name: 'haltestellen',
  async run(derived) {
    const at = finderOf(derived);
    const stops = readStops(STOPS_FILE, await readFact(STOPS_FILE), at);
    const stations = readStations(STATIONS_FILE, await readFact(STATIONS_FILE), at);
    const keys = readFigures(derived).municipalities.map((each) => each.ags);
    const sites = JSON.parse(derived(SITES_JSON) ?? '[]') as Site[];
    return [
      {
        path: 'stops.json',
        content: recordsJson(countStops(STOPS_FILE, keys, stops)),
        sources: [TRANSIT_STOPS],
      },
      {
        path: 'site-transit.json',
        content: recordsJson(transitOf(sites, stops, stations)),
        sources: [TRANSIT_STOPS, RAIL_STATIONS],
      },
    ];
  },
};
