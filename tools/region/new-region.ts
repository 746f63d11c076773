/** The files of a new region's folder, from the boundary package and the two place sources. Pure. */
import type { FeatureCollection, MultiPolygon } from 'geojson';
import bbox from '@turf/bbox';
import { featuresIn, readAreas, type Area } from '../../data/pipeline/boundaries/vg250.ts';
import { innerPoints } from '../../src/lib/geo/inner-point.ts';

/** What the sources hold; layers with the properties AGS, GEN (name) and BEZ (kind). */
export interface NewRegionSources {
  readonly lands: ReturnType<typeof featuresIn>;
  readonly districts: ReturnType<typeof featuresIn>;
  readonly municipalities: ReturnType<typeof featuresIn>;
  /** GeoNames' table, tab separated. */
  readonly places: string;
  /** Names of municipalities by postcode. */
  readonly postcodes: Readonly<Record<string, readonly string[]>>;
  /** A `region.json` whose form the new one takes. */
  readonly form: Readonly<Record<string, unknown>>;
}

type Frame = readonly [west: number, south: number, east: number, north: number];
/** Air around the region in its frame, degrees. */
const AIR = 0.05;
const HEADER =
  'ags,name,official_name,district_ags,district,kind,major_district_town,area_km2,population_2023,population_census_2022,seat_postcode,lon,lat,urbanisation,central_place,central_place_group';

const geometryOf = ({ polygons }: Area): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygons as MultiPolygon['coordinates'],
});

/** Bounds of the areas with air around, in hundredths of a degree. */
function frameOf(areas: readonly Area[]): Frame {
  const features: FeatureCollection = {
    type: 'FeatureCollection',
    features: areas.map((each) => ({ type: 'Feature', properties: {}, geometry: geometryOf(each) })),
  };
  const [west, south, east, north] = bbox(features);
  const at = (round: 'floor' | 'ceil', degrees: number): number => Math[round](degrees * 100) / 100;
  return [at('floor', west - AIR), at('floor', south - AIR), at('ceil', east + AIR), at('ceil', north + AIR)];
}

const overlap = (a: Frame, b: Frame): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Every text emptied, everything else kept: what a person has to write. */
function emptied(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return [];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, emptied(each)]));
}

const cell = (text: string): string => (text.includes(',') ? `"${text}"` : text);

/** Paths and texts of the files of the region `id` for the Land `key` (two digits). */
export function newRegion(
  id: string,
  key: string,
  sources: NewRegionSources,
): Readonly<Record<string, string>> {
  const kinds = new Map(
    [...sources.municipalities, ...sources.districts].map(({ properties }) => [
      String(properties?.['AGS']),
      String(properties?.['BEZ']),
    ]),
  );
  const own = readAreas('', sources.municipalities, [key], 8);
  const districts = new Map(
    readAreas('', sources.districts, [key], 5).map(({ ags, name }) => [
      ags,
      kinds.get(ags) === 'Landkreis' ? `Landkreis ${name}` : name,
    ]),
  );
  const postcodesOf = (name: string): string =>
    Object.entries(sources.postcodes)
      .filter(([, names]) => names.includes(name))
      .map(([postcode]) => postcode)
      .sort()[0] ?? '';
  const rows = own.map((each) => {
    const town = /stadt/i.test(kinds.get(each.ags) ?? '');
    // A town that is its own district has nothing behind the district's digits.
    const word = !town ? 'Gemeinde' : each.ags.endsWith('000') ? 'kreisfreie Stadt' : 'Stadt';
    const [point] = innerPoints(geometryOf(each));
    const district = each.ags.slice(0, 5);
    return [
      each.ags,
      cell(each.name),
      cell(each.name),
      district,
      cell(districts.get(district) ?? ''),
      word,
      '0',
      '',
      '',
      '',
      postcodesOf(each.name),
      point?.[0].toFixed(4) ?? '',
      point?.[1].toFixed(4) ?? '',
      '',
      '',
      '',
    ];
  });
  const frame = frameOf(own);
  const around = readAreas('', sources.lands, [''], 2).filter(({ ags }) => ags !== key);
  const codes = sources.places
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells[8] === 'DE' && cells[13]?.startsWith(key))
    .map((cells) => cells[10] ?? '');
  const { words, example, law, sources: origins, project, figures } = sources.form;
  const configuration = {
    id,
    keys: [key],
    frame,
    wordmark: 'EKiZ-Karte',
    notice: 'Im Aufbau: Diese Karte ist noch nicht vollständig.',
    words: { de: emptied((words as { de: unknown }).de) },
    example: emptied(example),
    law: emptied(law),
    boundaries: {
      neighbours: around.filter((each) => overlap(frame, frameOf([each]))).map(({ ags }) => ags),
    },
    gazetteer: {
      municipalitySource: '',
      geoNames: [...new Set(codes)].sort(),
      postcodes: [
        ...new Set(rows.map((row) => row[10]?.slice(0, 2) ?? '').filter((each) => each !== '')),
      ].sort(),
    },
    figures: emptied(figures),
    sources: emptied(origins),
    project: { ...(emptied(project) as object), sites: 0, phases: [] },
  };
  return {
    'region.json': `${JSON.stringify(configuration, null, 2)}\n`,
    'facts/municipalities.csv': `${[HEADER, ...rows.map((row) => row.join(','))].join('\n')}\n`,
    'facts/boundary-changes.csv': 'effective,kind,old_ags,old_name,new_ags,new_name,district,source\n',
  };
}
