/** What the live map stands on: boundaries and names, fetched once and turned into GeoJSON on shared borders. */
import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import {
  areasOf,
  bordersOf,
  type AreaProperties,
  type BoundaryTopology,
  type NeighbourTopology,
} from '../../geo/topology.ts';
import { fetchJson } from '../../ui/fetch-json.ts';
import type { MapNameRecord } from '../../regions/map-name-record.ts';
import { nameLean } from './name-lean.ts';

/** GeoJSON by role; every border is one line, however many areas share it. */
export interface Ground {
  readonly land: FeatureCollection;
  readonly municipalities: FeatureCollection;
  readonly borders: FeatureCollection<MultiLineString, { level: 'municipality' | 'district' | 'state' }>;
  readonly neighbours: FeatureCollection<MultiLineString, null>;
  readonly names: FeatureCollection;
}

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
      properties: { name, rank, order, lean: nameLean(lon, west, east), ...(sorbian ? { sorbian } : {}) },
    })),
  );
}

/** The municipalities, those of the Sorbian settlement area with both names. */
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

/** Turns the shipped files into sources. */
export function groundOf(
  region: BoundaryTopology,
  around: NeighbourTopology,
  names: readonly MapNameRecord[],
): Ground {
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

/** Addresses of the three files. */
export interface GroundUrls {
  readonly boundaries: string;
  readonly neighbours: string;
  readonly names: string;
}

/** Fetches and turns; rejects when a file is missing, broken or the signal aborts. */
export async function loadGround(urls: GroundUrls, signal: AbortSignal): Promise<Ground> {
  const [region, around, names] = await Promise.all([
    fetchJson<BoundaryTopology>(urls.boundaries, signal),
    fetchJson<NeighbourTopology>(urls.neighbours, signal),
    fetchJson<MapNameRecord[]>(urls.names, signal),
  ]);
  return groundOf(region, around, names);
}
