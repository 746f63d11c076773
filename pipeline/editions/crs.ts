import type { Position } from 'geojson';
import proj4 from 'proj4';
import { DataProblem } from '../../src/lib/region/data-problem.ts';

/**
 * UTM zones of the coordinate systems in which the BKG delivers the VG250, by EPSG code. ETRS89 and WGS84 agree within
 * a metre.
 */
const UTM_ZONE: Readonly<Record<number, number>> = { 25832: 32, 25833: 33 };
const DEGREES = [4326, 4258];

/** Converts a position to degrees, lon before lat. */
export type ToDegrees = (position: Position) => Position;

/**
 * Returns the conversion from a coordinate system to degrees. `file` is used in messages only. Throws a `DataProblem`
 * for an unsupported system.
 */
export function toDegreesFrom(file: string, epsg: number): ToDegrees {
  if (DEGREES.includes(epsg)) return ([lon = 0, lat = 0]) => [lon, lat];
  const zone = UTM_ZONE[epsg];
  if (zone === undefined) {
    throw new DataProblem(
      file,
      `das Koordinatensystem EPSG:${String(epsg)} wird nicht gelesen`,
      `Richtig wäre eines von EPSG:${[...DEGREES, ...Object.keys(UTM_ZONE)].join(', EPSG:')}`,
    );
  }
  const utm = proj4(`+proj=utm +zone=${String(zone)} +ellps=GRS80 +units=m +no_defs`);
  return ([east = 0, north = 0]) => utm.inverse([east, north]);
}

/** Finds the EPSG code in the text of a `.prj` file or a GeoJSON `crs`; undefined if there is none. */
export function epsgIn(text: string): number | undefined {
  const number = /EPSG(?:::|["',: ]+)(\d{4,5})/i.exec(text)?.[1];
  if (number !== undefined) return Number(number);
  const zone = /UTM[_ ]?zone[_ ]?(3[23])N/i.exec(text)?.[1];
  if (zone !== undefined) return Number(`258${zone}`);
  return /CRS84/.test(text) || /^\s*GEOGCS/.test(text) ? 4326 : undefined;
}
