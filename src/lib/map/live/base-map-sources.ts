/** Converts boundaries (TopoJSON) and names to the base map's GeoJSON; runs in the map's worker (worker.ts). */
import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import {
  areasOf,
  bordersOf,
  type AreaProperties,
  type BoundaryTopology,
  type NeighbourTopology,
} from '../../geo/topology.ts';
import type { MapNameRecord } from '../../municipalities/map-name-record.ts';
import type { BaseMapData } from './base-map-data.ts';
import { labelSide } from './label-side.ts';

const districtOf = (geometry: { properties?: unknown }): string =>
  (geometry.properties as AreaProperties).ags.slice(0, 5);

function line<Properties>(
  geometry: MultiLineString,
  properties: Properties,
): Feature<MultiLineString, Properties> {
  return { type: 'Feature', geometry, properties };
}

function collection<F extends Feature>(features: F[]): { type: 'FeatureCollection'; features: F[] } {
  return { type: 'FeatureCollection', features };
}

function nameFeatures(names: readonly MapNameRecord[]): FeatureCollection {
  const lons = names.map(([, lon]) => lon);
  const west = Math.min(...lons);
  const east = Math.max(...lons);
  return collection(
    names.map(([name, lon, lat, rank, sorbian], order) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [lon, lat] },
      properties: { name, rank, order, side: labelSide(lon, west, east), ...(sorbian ? { sorbian } : {}) },
    })),
  );
}

/** Municipalities; those of the Sorbian settlement area also carry their Sorbian name. */
function municipalitiesOf(region: BoundaryTopology, names: readonly MapNameRecord[]): FeatureCollection {
  const sorbian = new Map(names.flatMap(([, , , , name, ags]) => (ags === undefined ? [] : [[ags, name]])));
  const { features } = areasOf(region, 'municipalities');
  return collection(
    features.map((feature) => {
      const name = sorbian.get(feature.properties.ags);
      return name === undefined
        ? feature
        : { ...feature, properties: { ...feature.properties, sorbian: name } };
    }),
  );
}

/** Creates the GeoJSON of all parts. */
export function baseMapDataOf(
  region: BoundaryTopology,
  around: NeighbourTopology,
  names: readonly MapNameRecord[],
): BaseMapData {
  const isInner = (a: { properties?: unknown }, b: { properties?: unknown }): boolean =>
    a !== b && districtOf(a) === districtOf(b);
  return {
    land: areasOf(region, 'state'),
    municipalities: municipalitiesOf(region, names),
    borders: collection([
      line(mesh(region, region.objects.municipalities, isInner), { level: 'municipality' as const }),
      line(bordersOf(region, 'districts', 'inner'), { level: 'district' as const }),
      line(bordersOf(region, 'state'), { level: 'state' as const }),
    ]),
    neighbours: collection([line(bordersOf(around, 'neighbours'), null)]),
    names: nameFeatures(names),
  };
}
