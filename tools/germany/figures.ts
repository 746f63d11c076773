/**
 * Figures for municipalities we hold none for. Names, kinds and borders are those of the boundary edition; inhabitants
 * are GENERATED from the drawn area and the kind, and so is everything that follows from them.
 */
import area from '@turf/area';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { innerPoints } from '../../src/lib/geo/inner-point.ts';
import type { Municipality, MunicipalityKind, Urbanisation } from '../../src/lib/regions/municipality.ts';
import type { NamedArea } from './areas.ts';

/** Generated inhabitants per km². */
const DENSITY: Readonly<Record<MunicipalityKind, number>> = {
  'kreisfreie Stadt': 1200,
  Stadt: 250,
  Gemeinde: 90,
};
/** Below it a figure would look like a fault. */
const FEWEST = 100;

/** Figures without what they are delivered by. */
export type Figures = Omit<Municipality, 'seatPostcode'>;

function kindOf(register: string): MunicipalityKind {
  if (/kreisfrei|stadtkreis/i.test(register)) return 'kreisfreie Stadt';
  return /stadt/i.test(register) ? 'Stadt' : 'Gemeinde';
}

function urbanisationOf(density: number): Urbanisation {
  if (density >= 1000) return 'dicht besiedelt';
  return density >= 200 ? 'mittlere Besiedlungsdichte' : 'gering besiedelt';
}

/** What the map ranks names by. */
function centralPlaceOf(population: number): Pick<Figures, 'centralPlace'> {
  if (population >= 60_000) return { centralPlace: 'Oberzentrum' };
  return population >= 15_000 ? { centralPlace: 'Mittelzentrum' } : {};
}

/** "Landkreis München", "Erzgebirgskreis", "Dresden". */
function districtName({ name, kind }: NamedArea): string {
  return /stadt/i.test(kind) || /kreis$|^(Region|Städteregion|Landkreis) /i.test(name)
    ? name
    : `Landkreis ${name}`;
}

/** An area as GeoJSON, lon before lat in degrees. */
export const shapeOf = ({ polygons }: Pick<NamedArea, 'polygons'>): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygons as Position[][][],
});

/** Where a name can stand: the point farthest from the border, lon and lat in degrees. */
function centreOf(each: NamedArea): { lon: number; lat: number } {
  const parts = shapeOf(each).coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const [found] = parts.length === 0 ? [] : innerPoints(parts.reduce((a, b) => (area(b) > area(a) ? b : a)));
  if (!found) throw new Error(`${each.name} (${each.ags}) has no inside.`);
  return { lon: Math.round(found[0] * 1e4) / 1e4, lat: Math.round(found[1] * 1e4) / 1e4 };
}

/** Figures of all municipalities, in their order. */
export function generateFigures(
  areas: readonly NamedArea[],
  districtAreas: readonly NamedArea[],
): readonly Figures[] {
  const names = new Map(districtAreas.map((each) => [each.ags, districtName(each)]));
  return areas.map((each): Figures => {
    const kind = kindOf(each.kind);
    const areaKm2 = Math.round(area(shapeOf(each)) / 1e4) / 100;
    const population = Math.max(FEWEST, Math.round(areaKm2 * DENSITY[kind]));
    const districtAgs = each.ags.slice(0, 5);
    return {
      ags: each.ags,
      name: each.name,
      officialName: each.name,
      districtAgs,
      district: names.get(districtAgs) ?? '',
      kind,
      majorDistrictTown: false,
      areaKm2,
      population2023: population,
      populationCensus2022: population,
      ...centreOf(each),
      urbanisation: urbanisationOf(population / areaKm2),
      ...centralPlaceOf(population),
    };
  });
}
