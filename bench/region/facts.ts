/** Generated figures of a region, in the tables that the pipeline reads (`data/README.md`). */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { fromEuropeanGrid } from '../../src/lib/geo/european-grid.ts';
import { gridIndexOf } from '../../src/lib/geo/grid.ts';
import type { Bounds } from '../../src/lib/geo/mercator.ts';
import { LAND, type GeneratedMunicipality } from './areas.ts';

/** Returns a generated whole number in [from, to), determined by the key. */
export const generated = (key: string, from: number, to: number): number =>
  from + ((Number(key) * 7919) % (to - from));

const populationOf = ({ ags, independentTown }: GeneratedMunicipality): number =>
  independentTown ? generated(ags, 40_000, 200_000) : generated(ags, 200, 6000);
/** First digits of generated postcodes. */
export const POSTCODE_START = '5';
export const postcodeOf = (index: number): string => String(50_000 + Math.floor(index / 3));

const table = (rows: readonly (readonly (string | number)[])[]): string =>
  `${rows.map((row) => row.join(',')).join('\n')}\n`;

function municipalityTable(municipalities: readonly GeneratedMunicipality[]): string {
  const header =
    'ags,name,official_name,district_ags,district,kind,major_district_town,area_km2,population,population_census_2022,seat_postcode,lon,lat,urbanisation,central_place,central_place_group';
  const rows = municipalities.map((each, index) => {
    const [lon, lat] = each.inside[0] ?? [0, 0];
    const people = populationOf(each);
    const kind = each.independentTown ? 'kreisfreie Stadt' : 'Gemeinde';
    return [
      ...[each.ags, each.name, each.name, each.ags.slice(0, 5), each.district, kind, 0],
      ...[Math.max(0.05, each.areaKm2).toFixed(2), people, people, postcodeOf(index)],
      ...[lon.toFixed(4), lat.toFixed(4), 'mittlere Besiedlungsdichte', '', ''],
    ];
  });
  return table([header.split(','), ...rows]);
}

/** Returns a table of counts by municipality, and one of the sums by Land and district. */
function countTables(
  municipalities: readonly GeneratedMunicipality[],
  columns: readonly string[],
  countsOf: (people: number) => readonly number[],
): { readonly one: string; readonly larger: string } {
  const sums = new Map<string, { readonly name: string; counts: number[] }>();
  const rows = municipalities.map((each) => {
    const counts = countsOf(populationOf(each));
    for (const [key, name] of [
      [LAND, 'Testland'],
      [each.ags.slice(0, 5), each.district],
    ] as const) {
      const sum = sums.get(key)?.counts ?? counts.map(() => 0);
      sums.set(key, { name, counts: sum.map((value, at) => value + (counts[at] ?? 0)) });
    }
    return [each.ags, each.name, ...counts];
  });
  const larger = [...sums].map(([key, { name, counts }]) => [key, name, ...counts]);
  return {
    one: table([['ags', 'name', ...columns], ...rows]),
    larger: table([['key', 'name', ...columns], ...larger]),
  };
}

const childrenOf = (people: number): number[] => [
  people,
  ...[0.024, 0.028, 0.038, 0.055, 0.025].map((share) => Math.round(people * share)),
];

function familiesOf(people: number): number[] {
  const parts = [0.21, 0.135, 0.1, 0.04, 0.015].map((share) => Math.round(people * share));
  const single = parts[3] ?? 0;
  const fathers = Math.round(single * 0.175);
  return [parts.reduce((sum, part) => sum + part, 0), ...parts, single - fathers, fathers];
}

/** Adds two bounding boxes. */
const around = (a: Bounds, b: Bounds): Bounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Returns the bounding box of the Land, degrees. */
export const boundsOfLand = (municipalities: readonly GeneratedMunicipality[]): Bounds =>
  municipalities.map((each) => each.bounds).reduce(around);

interface Cell {
  readonly easting: number;
  readonly northing: number;
}

/** Returns the 1 km cells of the European grid by the municipality that their centre lies in. */
function cellsByMunicipality(municipalities: readonly GeneratedMunicipality[]): Map<string, Cell[]> {
  const near = gridIndexOf(municipalities, (each) => each.bounds);
  const [west, south, east, north] = boundsOfLand(municipalities);
  const cells = new Map<string, Cell[]>(municipalities.map(({ ags }) => [ags, []]));
  for (let easting = 4_000_500; easting < 4_300_000; easting += 1000)
    for (let northing = 2_800_500; northing < 3_200_000; northing += 1000) {
      const { lon, lat } = fromEuropeanGrid(easting, northing);
      if (lon < west || lon > east || lat < south || lat > north) continue;
      const home = near([lon, lat, lon, lat]).find((each) => booleanPointInPolygon([lon, lat], each.shape));
      if (home) cells.get(home.ags)?.push({ easting, northing });
    }
  return cells;
}

/**
 * A municipality smaller than a cell may hold no centre, and the pipeline asks for one: it gets a cell west of the Land,
 * where the pipeline believes the file.
 */
const SPARE = { easting: 3_990_500, northing: 2_800_500 };

function gridTable(municipalities: readonly GeneratedMunicipality[]): string {
  const cells = cellsByMunicipality(municipalities);
  let spare = 0;
  const rows = municipalities.flatMap((each) => {
    const people = populationOf(each);
    const own = (cells.get(each.ags) ?? []).slice(0, Math.floor(people / 20));
    if (own.length === 0) own.push({ ...SPARE, northing: SPARE.northing + 1000 * (spare += 1) });
    return own.map(({ easting, northing }, at) => {
      const { lon, lat } = fromEuropeanGrid(easting, northing);
      const rest = at === 0 ? people % own.length : 0;
      const inhabitants = Math.floor(people / own.length) + rest;
      const under15 = Math.round(inhabitants * 0.13);
      return [easting, northing, lon.toFixed(5), lat.toFixed(5), inhabitants, under15, each.ags, 0];
    });
  });
  return table([['x_mp,y_mp,lon,lat,inhabitants,under_15,ags_of_centre,share_abroad'], ...rows]);
}

function stopTables(municipalities: readonly GeneratedMunicipality[]): { stops: string; stations: string } {
  const stops = municipalities.flatMap((each, index) =>
    each.inside.slice(0, 5).map(([lon, lat], at) => {
      const id = 900_000 + index * 5 + at;
      return [each.ags, id, `Teststraße ${at + 1}`, lon.toFixed(5), lat.toFixed(5), 'bus', id];
    }),
  );
  const stations = municipalities
    .filter((_, index) => index % 10 === 0)
    .map(({ ags, inside }, index) => {
      const [lon, lat] = inside[0] ?? [0, 0];
      return [9_900_000 + index, `Testbahnhof ${index + 1}`, lon.toFixed(5), lat.toFixed(5), ags, 5, 'yes'];
    });
  return {
    stops: table([['ags,id,name,lon,lat,modes,parent'], ...stops]),
    stations: table([['eva,name,lon,lat,ags,category,stepless_access'], ...stations]),
  };
}

/** Returns the generated tables by file name. */
export function factFiles(municipalities: readonly GeneratedMunicipality[]): Record<string, string> {
  const children = countTables(
    municipalities,
    ['population', 'u3', '3_5', '6_9', '10_15', '16_18'],
    childrenOf,
  );
  const families = countTables(
    municipalities,
    'households,one_person,couples_without_children,couples_with_children,single_parents,other_multi_person,single_mothers,single_fathers'.split(
      ',',
    ),
    familiesOf,
  );
  const { stops, stations } = stopTables(municipalities);
  const districts = new Map(municipalities.map(({ ags, district }) => [ags.slice(0, 5), district]));
  return {
    'municipalities.csv': municipalityTable(municipalities),
    'boundary-changes.csv': 'effective,kind,old_ags,old_name,new_ags,new_name,district,source\n',
    'children-by-age-census-2022.csv': children.one,
    'children-by-age-census-2022-districts.csv': children.larger,
    'families-census-2022.csv': families.one,
    'families-census-2022-districts.csv': families.larger,
    'district-indicators.csv': table([
      ['district_ags,district,children_u15_sgb2_pct'],
      ...[...districts].map(([ags, name]) => [ags, name, `${generated(ags, 5, 20)}.0`]),
    ]),
    'population-grid.csv': gridTable(municipalities),
    'population-grid-border.csv': 'x_mp,y_mp,inhabitants_2011,where\n',
    'transit-stops.csv': stops,
    'rail-stations.csv': stations,
  };
}
