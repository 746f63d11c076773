import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Feature, GeoJsonProperties, Geometry } from 'geojson';
import { REGION } from '../step/region.ts';
import { featuresIn } from '../boundaries/vg250.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { epsgIn, toDegreesFrom } from './crs.ts';
import { download } from './download.ts';
import { readGeoPackage } from './geopackage.ts';
import { BrokenShapefile, readShapefile } from './shapefile.ts';

/** Names of the VG250 layers in use: municipalities, districts, Länder. */
const LAYERS = /(GEM|KRS|LAN)(\.\w+)?$/i;
const CACHE = '.cache';
/** Maximum number of bytes that the parts of an archive may unpack to. */
const MAX_UNPACKED = 1_000_000_000;

type AnyFeature = Feature<Geometry | null, GeoJsonProperties>;

/** Content of a file: features in degrees, and the file's checksum. */
export interface SourceContent {
  readonly file: string;
  readonly sha256: string;
  readonly features: readonly AnyFeature[];
}

/** True for polygons whose positions are finite numbers. */
function arePolygons(value: unknown): boolean {
  const all = (list: unknown, each: (item: unknown) => boolean): boolean =>
    Array.isArray(list) && list.every(each);
  const isPosition = (item: unknown): boolean =>
    Array.isArray(item) && item.length >= 2 && item.every((number) => Number.isFinite(number));
  return all(value, (polygon) => all(polygon, (ring) => all(ring, isPosition)));
}

/** Converts polygons to degrees; leaves out other geometries. Throws a `DataProblem` for incomplete coordinates. */
function inDegrees(file: string, features: readonly AnyFeature[], epsg: number): AnyFeature[] {
  const toDegrees = toDegreesFrom(file, epsg);
  return features.flatMap((each): AnyFeature[] => {
    const { geometry } = each;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    if (!arePolygons(polygons)) {
      const { AGS, GEN } = (each.properties ?? {}) as Record<string, unknown>;
      throw new DataProblem(
        file,
        `die Fläche „${String(GEN ?? AGS ?? '?')}“ hat keine vollständigen Koordinaten`,
        'Die Datei neu laden oder neu ausgeben',
      );
    }
    const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(toDegrees)));
    return [{ ...each, geometry: { type: 'MultiPolygon', coordinates } }];
  });
}

function fromGeoJson(file: string, bytes: Uint8Array, epsg: number | undefined): AnyFeature[] {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    throw new DataProblem(
      file,
      'die Datei ist kein gültiges JSON',
      'Richtig ist GeoJSON, vollständig geladen',
    );
  }
  const stated =
    typeof value === 'object' && value !== null && 'crs' in value ? epsgIn(JSON.stringify(value.crs)) : 4326;
  return inDegrees(file, featuresNested(file, value), epsg ?? stated ?? 0);
}

/** Returns the features of a GeoJSON value. Throws a `DataProblem` for nesting deeper than the call stack. */
function featuresNested(file: string, value: unknown): AnyFeature[] {
  try {
    return featuresIn(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new DataProblem(file, 'die Datei ist zu tief verschachtelt', 'Richtig ist eine FeatureCollection');
  }
}

/** Returns the file with the same name and another extension ("dbf"), from a folder or an archive. */
type Siblings = (name: string) => Uint8Array | undefined;

function fromShapefile(file: string, siblings: Siblings, epsg: number | undefined): AnyFeature[] {
  const [shp, dbf, prj, cpg] = ['shp', 'dbf', 'prj', 'cpg'].map((end) => siblings(end));
  if (!shp || !dbf) {
    throw new DataProblem(
      file,
      'die .dbf-Datei fehlt',
      'Ein Shapefile besteht aus .shp, .dbf und .prj nebeneinander',
    );
  }
  const text = (bytes: Uint8Array | undefined): string | undefined =>
    bytes && new TextDecoder().decode(bytes);
  const system = epsg ?? epsgIn(text(prj) ?? '');
  if (system === undefined) {
    throw new DataProblem(
      file,
      'das Koordinatensystem steht nicht in der .prj-Datei',
      'Richtig wäre z. B. --epsg 25832',
    );
  }
  try {
    return inDegrees(file, readShapefile(shp, dbf, text(cpg)), system);
  } catch (error) {
    if (!(error instanceof BrokenShapefile)) throw error;
    throw new DataProblem(
      file,
      'die Datei ist beschädigt oder unvollständig',
      'Das Shapefile neu laden, oder eine VG250 als GeoPackage nehmen',
    );
  }
}

async function fromGeoPackage(file: string, epsg: number | undefined): Promise<AnyFeature[]> {
  const layers = readGeoPackage(file, LAYERS, REGION.keys);
  return Promise.resolve(layers.flatMap((each) => inDegrees(file, each.features, epsg ?? each.epsg)));
}

/** Unpacks the wanted parts of an archive; checks their declared sizes first. */
function unzipped(file: string, bytes: Uint8Array, wanted: RegExp): Record<string, Uint8Array> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false;
        size += originalSize;
        if (size > MAX_UNPACKED) throw new RangeError('too large');
        return true;
      },
    });
  } catch {
    throw new DataProblem(
      file,
      size > MAX_UNPACKED
        ? `das Archiv ist ausgepackt größer als ${MAX_UNPACKED / 1e9} GB`
        : 'das Archiv ist beschädigt oder unvollständig',
      'Das Archiv neu laden, oder die Datei darin auspacken und nennen',
    );
  }
}

async function fromZip(file: string, bytes: Uint8Array, epsg: number | undefined): Promise<AnyFeature[]> {
  const wanted = /\.(gpkg|geojson)$|(GEM|KRS|LAN)\.(shp|dbf|prj|cpg|json)$/i;
  const entries = Object.entries(unzipped(file, bytes, wanted));
  const found: AnyFeature[] = [];
  for (const [name, content] of entries) {
    const end = extname(name).toLowerCase();
    const siblings: Siblings = (other) =>
      entries.find(
        ([each]) => each.toLowerCase() === `${name.slice(0, -end.length)}.${other}`.toLowerCase(),
      )?.[1];
    if (end === '.shp') found.push(...fromShapefile(`${file}: ${name}`, siblings, epsg));
    if (end === '.geojson' || end === '.json') found.push(...fromGeoJson(`${file}: ${name}`, content, epsg));
    if (end === '.gpkg') {
      const unpacked = join(CACHE, basename(name));
      await mkdir(CACHE, { recursive: true });
      await rm(unpacked, { force: true });
      await writeFile(unpacked, content, { flag: 'wx' });
      found.push(...(await fromGeoPackage(unpacked, epsg)));
    }
  }
  return found;
}

function siblingsOnDisk(file: string): (end: string) => Promise<Uint8Array | undefined> {
  const stem = join(dirname(file), basename(file, extname(file)));
  return async (end) => {
    const found = [`${stem}.${end}`, `${stem}.${end.toUpperCase()}`].find((each) => existsSync(each));
    return found === undefined ? undefined : readFile(found);
  };
}

async function featuresOf(file: string, bytes: Uint8Array, epsg: number | undefined): Promise<AnyFeature[]> {
  switch (extname(file).toLowerCase()) {
    case '.geojson':
    case '.json':
      return fromGeoJson(file, bytes, epsg);
    case '.gpkg':
      return fromGeoPackage(file, epsg);
    case '.zip':
      return fromZip(file, bytes, epsg);
    case '.shp': {
      const sibling = siblingsOnDisk(file);
      const parts = new Map<string, Uint8Array | undefined>([['shp', bytes]]);
      for (const end of ['dbf', 'prj', 'cpg']) parts.set(end, await sibling(end));
      return fromShapefile(file, (end) => parts.get(end), epsg);
    }
    default:
      throw new DataProblem(
        file,
        'dieses Format wird nicht gelesen',
        'Richtig wäre GeoJSON (.geojson, .json), GeoPackage (.gpkg), Shapefile (.shp) oder eines davon in einer .zip-Datei',
      );
  }
}

/**
 * Reads a VG250 from a path or an http address. `epsg` overrides the coordinate system named in the file; `say`
 * receives progress lines; a file of another SHA-256 than `expected` is not read. Throws a `DataProblem` for anything that cannot be read.
 */
export async function readSource(
  where: string,
  epsg: number | undefined,
  say: (line: string) => void,
  expected?: string,
): Promise<SourceContent> {
  const file = /^https?:/.test(where) ? await download(where, CACHE, say) : where;
  if (!existsSync(file))
    throw new DataProblem(
      file,
      'die Datei gibt es nicht',
      'Richtig ist ein Pfad oder eine Adresse mit https://',
    );
  say(`${file} wird gelesen …`);
  const bytes = await readFile(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (expected !== undefined && expected.trim().toLowerCase() !== sha256)
    throw new DataProblem(
      file,
      `die Prüfsumme ist ${sha256}`,
      `Erwartet ist ${expected}; die Datei neu laden oder die Prüfsumme der Ausgabe prüfen`,
    );
  return {
    file,
    sha256,
    features: await featuresOf(file, bytes, epsg),
  };
}
