import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';

/**
 * Returns candidate label positions inside an area (lon, lat in degrees), farthest from the border first. Samples a grid
 * of `columns` by `columns` over the bounding box; an area thinner than the grid yields an empty list.
 */
export function innerPoints(area: Polygon | MultiPolygon, columns = 16): [lon: number, lat: number][] {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  const border = rings.flat().map(([lon = 0, lat = 0]) => [lon, lat] as const);
  const lons = border.map(([lon]) => lon);
  const lats = border.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  // Scales longitude to latitude at 51° north.
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const found: { at: [number, number]; clearance: number }[] = [];
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < columns; row++) {
      const at: [number, number] = [
        west + ((column + 0.5) / columns) * (east - west),
        south + ((row + 0.5) / columns) * (north - south),
      ];
      if (!booleanPointInPolygon(at, area)) continue;
      const clearance = Math.min(
        ...border.map(([lon, lat]) => ((lon - at[0]) * narrow) ** 2 + (lat - at[1]) ** 2),
      );
      found.push({ at, clearance });
    }
  return found.sort((a, b) => b.clearance - a.clearance).map((each) => each.at);
}
