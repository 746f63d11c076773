import type { FeatureCollection } from 'geojson';
import type { Ground, loadGround as whole } from '../../../lib/map/live/ground.ts';

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Nothing is loaded beforehand: the map asks for the tiles it shows. */
export const loadGround: typeof whole = () =>
  Promise.resolve({
    land: nothing,
    municipalities: nothing,
    borders: nothing as Ground['borders'],
    neighbours: nothing as Ground['neighbours'],
    names: nothing,
  });
