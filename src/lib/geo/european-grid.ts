import type { LonLat } from './distance.ts';

/** ETRS89-LAEA (EPSG:3035), the projection of the European grid: Lambert azimuthal equal-area on GRS 80, metres. */
const SEMI_MAJOR = 6378137;
const FLATTENING = 1 / 298.257222101;
const CENTRE = { lon: 10, lat: 52 };
const FALSE_EASTING = 4321000;
const FALSE_NORTHING = 3210000;

const RADIANS = Math.PI / 180;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);

/** Snyder (1987), Map Projections, equation 3-12. */
function authalicQ(sinLat: number): number {
  const sinE = E * sinLat;
  return (1 - E2) * (sinLat / (1 - sinE * sinE) - Math.log((1 - sinE) / (1 + sinE)) / (2 * E));
}

const Q_POLE = authalicQ(1);
const SIN_CENTRE = Math.sin(CENTRE.lat * RADIANS);
const BETA_CENTRE = Math.asin(authalicQ(SIN_CENTRE) / Q_POLE);
const RADIUS = SEMI_MAJOR * Math.sqrt(Q_POLE / 2);
const D =
  (SEMI_MAJOR * Math.cos(CENTRE.lat * RADIANS)) /
  Math.sqrt(1 - E2 * SIN_CENTRE * SIN_CENTRE) /
  (RADIUS * Math.cos(BETA_CENTRE));

/** Latitude from the authalic latitude, radians; Snyder, equation 3-18. */
function latitudeOf(beta: number): number {
  return (
    beta +
    (E2 / 3 + (31 * E2 ** 2) / 180 + (517 * E2 ** 3) / 5040) * Math.sin(2 * beta) +
    ((23 * E2 ** 2) / 360 + (251 * E2 ** 3) / 3780) * Math.sin(4 * beta) +
    ((761 * E2 ** 3) / 45360) * Math.sin(6 * beta)
  );
}

/** Place of a point given in EPSG:3035 (easting, northing in metres), in degrees. Snyder, equations 24-26 to 24-29. */
export function fromEuropeanGrid(easting: number, northing: number): LonLat {
  const x = easting - FALSE_EASTING;
  const y = northing - FALSE_NORTHING;
  const rho = Math.hypot(x / D, D * y);
  if (rho === 0) return CENTRE;
  const c = 2 * Math.asin(rho / (2 * RADIUS));
  const sinC = Math.sin(c);
  const cosC = Math.cos(c);
  const beta = Math.asin(cosC * Math.sin(BETA_CENTRE) + (D * y * sinC * Math.cos(BETA_CENTRE)) / rho);
  const lon = Math.atan2(
    x * sinC,
    D * rho * Math.cos(BETA_CENTRE) * cosC - D * D * y * Math.sin(BETA_CENTRE) * sinC,
  );
  return { lon: CENTRE.lon + lon / RADIANS, lat: latitudeOf(beta) / RADIANS };
}
