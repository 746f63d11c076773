import type { Feature, Point } from 'geojson';
import { fromWorld, toWorld } from '../../geo/mercator.ts';
import { offsetsAt, worldPerPixel } from '../pins/separate-pins.ts';
import { COLLISION_BOX } from './images.ts';
import { SOURCE, type LayersOf } from './layer.ts';

/** Invisible symbols under the pins: pins are HTML, and labels avoid only what MapLibre knows. */
export const pinCollisionLayers: LayersOf = () => [
  {
    id: 'pin-rooms',
    type: 'symbol',
    source: SOURCE.pins,
    filter: ['==', ['geometry-type'], 'Point'],
    layout: { 'icon-image': COLLISION_BOX, 'icon-allow-overlap': true, 'icon-padding': 0 },
  },
];

/** Points (degrees) at the offset positions of the pins at a step, see pins/separate-pins.ts. */
export function pinCollisionBoxes(
  items: readonly { readonly lon: number; readonly lat: number }[],
  step: number,
): Feature<Point, null>[] {
  const unit = worldPerPixel(step);
  const offsets = offsetsAt(items, step);
  return items.map(({ lon, lat }, index) => {
    const [x, y] = toWorld(lon, lat);
    const [dx, dy] = offsets[index] ?? [0, 0];
    const coordinates = fromWorld(x + dx * unit, y + dy * unit);
    return { type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates }, properties: null };
  });
}
