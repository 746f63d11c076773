/** Small static maps for the reading pages, drawn once while prerendering. */
import { drawLocator, locatorBounds, type LocatorDrawing, type LocatorGround } from '../geo/locator.ts';
import { hasExactLocation, type Site } from '../sites/site.ts';

const ground: LocatorGround = {
  land: { type: 'Polygon', coordinates: [] },
  borders: { type: 'MultiLineString', coordinates: [] },
  districtBorders: { type: 'MultiLineString', coordinates: [] },
  labels: [],
};
const RATIO = 4 / 3;

/** A site within its municipality and the neighbours. */
export function siteLocator(site: Site): LocatorDrawing {
  const { lon, lat, radiusMetres } = site.location;
  const subject = { points: [hasExactLocation(site) ? { lon, lat } : { lon, lat, radiusMetres }] };
  return drawLocator(ground, subject, locatorBounds(subject, RATIO));
}
