/**
 * Figures for municipalities we hold none for. Names, kinds and borders are those of the boundary edition; inhabitants
 * are GENERATED from the drawn area and the kind, and so is everything that follows from them.
 */
import area from '@turf/area';
import type { MultiPolygon, Polygon } from 'geojson';
import { innerPoints } from '../../src/lib/geo/inner-point.ts';
import type {
  District,
  Municipality,
  MunicipalityKind,
  Urbanisation,
} from '../../src/lib/regions/municipality.ts';
import type { NamedArea } from './areas.ts';
import { groupBy } from './group.ts';

/** Generated inhabitants per km². */
const DENSITY: Readonly<Record<MunicipalityKind, number>> = {
  'kreisfreie Stadt': 1200,
  Stadt: 250,
  Gemeinde: 90,
};
/** Below it a figure would look like a fault. */
const FEWEST = 100;

function kindOf(register: string): MunicipalityKind {
  if (/kreisfrei|stadtkreis/i.test(register)) return 'kreisfreie Stadt';
  return /stadt/i.test(register) ? 'Stadt' : 'Gemeinde';
}

function urbanisationOf(density: number): Urbanisation {
  if (density >= 1000) return 'dicht besiedelt';
  return density >= 200 ? 'mittlere Besiedlungsdichte' : 'gering besiedelt';
}

/** "Landkreis München", "Erzgebirgskreis", "Dresden". */
export function districtName({ name, kind }: Pick<NamedArea, 'name' | 'kind'>): string {
  return /stadt/i.test(kind) || /kreis$|^(Region|Städteregion|Landkreis) /i.test(name)
    ? name
    : `Landkreis ${name}`;
}

/** Where a name can stand: the point farthest from the border, lon and lat in degrees. */
function centreOf(shape: Polygon | MultiPolygon): [number, number] {
  const largest =
    shape.type === 'Polygon'
      ? shape
      : shape.coordinates
          .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
          .reduce((a, b) => (area(b) > area(a) ? b : a));
  const [found] = innerPoints(largest);
  const [lon = 0, lat = 0] = found ?? largest.coordinates[0]?.[0] ?? [];
  return [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
}

export interface GeneratedFigures {
  readonly municipalities: readonly Municipality[];
  readonly districts: readonly District[];
}

/** All figures. `shapes` are the drawn areas by key, `postcodes` the first postcode of a municipality by key. */
export function generateFigures(
  areas: readonly NamedArea[],
  districtAreas: readonly Pick<NamedArea, 'ags' | 'name' | 'kind'>[],
  shapes: ReadonlyMap<string, Polygon | MultiPolygon>,
): GeneratedFigures {
  const names = new Map(districtAreas.map((each) => [each.ags, districtName(each)]));
  const municipalities = areas.map((each): Municipality => {
    const shape = shapes.get(each.ags);
    if (!shape) throw new Error(`No shape for ${each.ags}.`);
    const kind = kindOf(each.kind);
    const areaKm2 = Math.max(0.01, Math.round(area(shape) / 1e4) / 100);
    const population = Math.max(FEWEST, Math.round(areaKm2 * DENSITY[kind]));
    const [lon, lat] = centreOf(shape);
    return {
      ags: each.ags,
      name: each.name,
      officialName: each.name,
      districtAgs: each.ags.slice(0, 5),
      district: names.get(each.ags.slice(0, 5)) ?? '',
      kind,
      majorDistrictTown: false,
      areaKm2,
      population2023: population,
      populationCensus2022: population,
      seatPostcode: '00000',
      lon,
      lat,
      urbanisation: urbanisationOf(population / areaKm2),
    };
  });
  const within = groupBy(municipalities, (each) => each.districtAgs);
  const sum = (list: readonly Municipality[], pick: (each: Municipality) => number): number =>
    Math.round(list.reduce((total, each) => total + pick(each), 0) * 100) / 100;
  const districts = districtAreas.flatMap((each): District[] => {
    const own = within.get(each.ags) ?? [];
    if (own.length === 0) return [];
    const population = sum(own, (one) => one.population2023);
    return [
      {
        ags: each.ags,
        name: districtName(each),
        kind: /stadt/i.test(each.kind) && own.length === 1 ? 'kreisfreie Stadt' : 'Landkreis',
        municipalities: own.length,
        population2023: population,
        populationCensus2022: population,
        areaKm2: sum(own, (one) => one.areaKm2),
      },
    ];
  });
  return { municipalities, districts };
}
