import proj4 from 'proj4';

/** Coordinate systems used in Saxony (proj4); DHDN with the parameters for all of Germany (about 3 m). */
const SYSTEMS: Readonly<Record<string, string>> = {
  '25832': '+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs',
  '25833': '+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs',
  '31468':
    '+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m +no_defs',
  '31469':
    '+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=5500000 +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m +no_defs',
  '3857': '+proj=merc +a=6378137 +b=6378137 +units=m +no_defs',
};

export const KNOWN_EPSG = Object.keys(SYSTEMS);

/** Finds a supported code in a text such as "EPSG:25833" or "ETRS89 / UTM 33N (25833)"; undefined if there is none. */
export function knownEpsgIn(text: string): string | undefined {
  return KNOWN_EPSG.find((code) => new RegExp(`(?<!\\d)${code}(?!\\d)`).test(text));
}

/**
 * Converts Rechts- and Hochwert (metres) in a supported system to degrees (WGS 84, six decimals). Undefined if the
 * system is unknown or the result is invalid.
 */
export function degreesFrom(
  easting: number,
  northing: number,
  epsg: string,
): { readonly lon: number; readonly lat: number } | undefined {
  const system = SYSTEMS[epsg];
  if (!system) return undefined;
  // UTM easting with the zone in front: 33 412345.
  const bare = epsg.startsWith('2583') && easting > 1e7 ? easting % 1e6 : easting;
  const [lon = Number.NaN, lat = Number.NaN] = proj4(system, 'WGS84', [bare, northing]);
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return undefined;
  return { lon: Number(lon.toFixed(6)), lat: Number(lat.toFixed(6)) };
}
