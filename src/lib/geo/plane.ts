import type { Position } from 'geojson';

/** Length of one degree in metres near a latitude; series for the WGS84 ellipsoid, good to a metre per degree. */
export function metresPerDegree(latitude: number): { readonly lon: number; readonly lat: number } {
  const phi = (latitude * Math.PI) / 180;
  return {
    lon: 111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi),
    lat: 111_132.95 - 559.85 * Math.cos(2 * phi) + 1.18 * Math.cos(4 * phi),
  };
}

/** A line in metres east and north of its first point; true to 0.1 % over some 10 km. */
export function inMetres(line: readonly Position[], latitude = middleLatitude(line)): Position[] {
  const scale = metresPerDegree(latitude);
  const [x0 = 0, y0 = 0] = line[0] ?? [];
  return line.map(([x = 0, y = 0]) => [(x - x0) * scale.lon, (y - y0) * scale.lat]);
}

function middleLatitude(line: readonly Position[]): number {
  let south = Infinity;
  let north = -Infinity;
  for (const [, y = 0] of line) {
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return (south + north) / 2;
}

/** Distance from a point to a segment, in the unit of the plane. */
export function distanceToSegment(
  [x = 0, y = 0]: Position,
  [x1 = 0, y1 = 0]: Position,
  [x2 = 0, y2 = 0]: Position,
): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/** Twice the signed area of a closed ring in the plane: positive runs counterclockwise. */
export function twiceSignedArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [xa = 0, ya = 0] = ring[i - 1] ?? [];
    const [xb = 0, yb = 0] = ring[i] ?? [];
    sum += (xa - x0) * (yb - y0) - (xb - x0) * (ya - y0); // near the origin, or the digits cancel
  }
  return sum;
}
