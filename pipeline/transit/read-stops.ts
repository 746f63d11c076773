import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { TRANSIT_MODES, type TransitMode } from '../../src/lib/sites/transit.ts';
import type { MunicipalityAt } from '../sites/derive.ts';
import { readTable, type TableRow } from '../step/table.ts';

/** A platform or stop with its station (`parent`); lon and lat in degrees. */
export interface Stop {
  readonly ags: string;
  readonly parent: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly modes: readonly TransitMode[];
}

export interface Station {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly stepFree: boolean;
}

/** Maps the table's means of transport to modes; ferries have no mode. */
const MODES: Readonly<Record<string, TransitMode | undefined>> = {
  bus: 'bus',
  on_call: 'bus',
  tram: 'tram',
  rail: 'rail',
  suburban: 'rail',
  ferry: undefined,
};
/** Largest share of stops that lie in another municipality than the file says; drawn borders are up to 25 m off. */
const MOST_MOVED = 0.01;

type Placed = 'name' | 'lon' | 'lat' | 'ags';

function problem(file: string, row: TableRow<never>, what: string, right: string): DataProblem {
  return new DataProblem(`${file}, Zeile ${String(row.line)}`, what, `Richtig wäre: ${right}`);
}

/** Returns the place of a row with its municipality. Throws a `DataProblem` outside the Land. */
function placeOf(file: string, row: TableRow<Placed>, at: MunicipalityAt) {
  const [lon, lat] = [Number(row.at('lon')), Number(row.at('lat'))];
  const found = at(lon, lat);
  if (found) return { lon, lat, ags: found.ags };
  throw problem(
    file,
    row,
    `„${row.at('name')}“ liegt mit lon ${row.at('lon')}, lat ${row.at('lat')} in keiner Gemeinde`,
    'eine Koordinate in Grad innerhalb des Landes',
  );
}

/**
 * Throws a `DataProblem` if too many rows lie in another municipality than they say: then the borders differ by
 * edition.
 */
function checkMoved(file: string, moved: number, all: number): void {
  if (moved <= all * MOST_MOVED) return;
  throw new DataProblem(
    file,
    `${String(moved)} von ${String(all)} Zeilen liegen in einer anderen Gemeinde, als die Datei sagt`,
    'Richtig sind Haltestellen und Grenzen desselben Gebietsstands',
  );
}

/** Reads the stops. `file` is used in messages only. Throws a `DataProblem` for a stop outside all municipalities. */
export function readStops(file: string, text: string, at: MunicipalityAt): readonly Stop[] {
  const rows = readTable(file, text, ['ags', 'name', 'lon', 'lat', 'modes', 'parent'] as const);
  let moved = 0;
  const stops = rows.map((row): Stop => {
    const place = placeOf(file, row, at);
    if (place.ags !== row.at('ags')) moved += 1;
    const words = row.at('modes').split('|');
    const unknown = words.find((each) => !(each in MODES));
    if (unknown !== undefined)
      throw problem(file, row, `modes enthält „${unknown}“`, Object.keys(MODES).join(', '));
    const modes = TRANSIT_MODES.filter((mode) => words.some((each) => MODES[each] === mode));
    return { ...place, parent: row.at('parent'), name: row.at('name'), modes };
  });
  checkMoved(file, moved, rows.length);
  return stops;
}

/**
 * Reads the railway stations. `file` is used in messages only. Throws a `DataProblem` for a station outside all
 * municipalities.
 */
export function readStations(file: string, text: string, at: MunicipalityAt): readonly Station[] {
  const rows = readTable(file, text, ['name', 'lon', 'lat', 'ags', 'stepless_access'] as const);
  let moved = 0;
  const stations = rows.map((row): Station => {
    const place = placeOf(file, row, at);
    if (place.ags !== row.at('ags')) moved += 1;
    const access = row.at('stepless_access');
    if (!['yes', 'partial', 'no'].includes(access))
      throw problem(file, row, `stepless_access ist „${access}“`, 'yes, partial oder no');
    return { name: row.at('name'), lon: place.lon, lat: place.lat, stepFree: access === 'yes' };
  });
  checkMoved(file, moved, rows.length);
  return stations;
}
