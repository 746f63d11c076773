/** Names in the tiles: towns and districts, each from the zoom at which the map begins to show its rank. */
import type { Feature, FeatureCollection } from 'geojson';
import { nameLean } from '../../src/lib/map/live/name-lean.ts';
import { mapName } from '../../src/lib/regions/label-rank.ts';
import type { District, Municipality } from '../../src/lib/regions/municipality.ts';
import { groupBy } from './group.ts';
import { FRAME } from './region-folder.ts';

/** 1 the largest cities … 5 villages, 0 districts, as the map's layers know them. */
function rankOf({ population2023, kind }: Municipality): 1 | 2 | 3 | 4 | 5 {
  if (population2023 >= 200_000) return 1;
  if (population2023 >= 60_000) return 2;
  if (population2023 >= 15_000) return 3;
  return kind !== 'Gemeinde' || population2023 >= 6000 ? 4 : 5;
}

/** The first zoom whose tiles carry a rank. A tile of zoom 7 is shown up to zoom 8. */
const FROM: Readonly<Record<number, number>> = { 0: 6, 1: 3, 2: 6, 3: 7, 4: 8, 5: 9 };

function feature(
  name: string,
  at: { readonly lon: number; readonly lat: number },
  rank: number,
  order: number,
): Feature {
  return {
    type: 'Feature',
    properties: { name, rank, order, lean: nameLean(at.lon, FRAME[0], FRAME[2]) },
    geometry: { type: 'Point', coordinates: [at.lon, at.lat] },
  };
}

/** A place for a district's name: the mean of its municipalities' centres. */
function middleOf(own: readonly Municipality[]): { lon: number; lat: number } {
  const mean = (pick: (each: Municipality) => number): number =>
    own.reduce((sum, each) => sum + pick(each), 0) / own.length;
  return { lon: mean((each) => each.lon), lat: mean((each) => each.lat) };
}

/** The names of a zoom, the most important first. */
export function namesAt(
  zoom: number,
  municipalities: readonly Municipality[],
  districts: readonly District[],
): FeatureCollection {
  const shown = (rank: number): boolean => zoom >= (FROM[rank] ?? 0);
  const within = groupBy(municipalities, (each) => each.districtAgs);
  const ofDistricts = districts.flatMap((each) => {
    const own = within.get(each.ags) ?? [];
    return shown(0) && own.length > 1 ? [{ name: each.name, at: middleOf(own), rank: 0 }] : [];
  });
  const ofTowns = municipalities
    .toSorted((a, b) => b.population2023 - a.population2023)
    .flatMap((each) => {
      const rank = rankOf(each);
      return shown(rank) ? [{ name: mapName(each.name), at: each, rank }] : [];
    });
  return {
    type: 'FeatureCollection',
    features: [...ofDistricts, ...ofTowns].map(({ name, at, rank }, order) => feature(name, at, rank, order)),
  };
}
