/**
 * All sites of a large region in one file: what repeats (a municipality, an operator, a set of terms) is written once
 * and named by its number. Unpacking gives equal records back.
 */
import type { ListedSite } from '../../lib/sites/listed-site.ts';

/** The parts that repeat from site to site. */
const SHARED = [
  'kind',
  'operator',
  'address',
  'phases',
  'status',
  'socialSpace',
  'focus',
  'offers',
  'contact',
  'checked',
  'municipality',
] as const satisfies readonly (keyof ListedSite)[];

type Row = readonly [
  slug: string,
  name: string,
  lon: number,
  lat: number,
  place: number,
  ...shared: number[],
];

/** The file. `values` are the shared parts, each once. */
export interface CompactSites {
  readonly values: readonly unknown[];
  readonly rows: readonly Row[];
}

/** Packs sites; their order stays. */
export function packSites(sites: readonly ListedSite[]): CompactSites {
  const numbers = new Map<string, number>();
  const values: unknown[] = [];
  const numberOf = (value: unknown): number => {
    const key = JSON.stringify(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    return values.push(value) - 1;
  };
  const rows = sites.map((site): Row => {
    const { lon, lat, ...place } = site.location;
    return [site.slug, site.name, lon, lat, numberOf(place), ...SHARED.map((part) => numberOf(site[part]))];
  });
  return { values, rows };
}

/** The sites in a file. */
export function unpackSites({ values, rows }: CompactSites): ListedSite[] {
  return rows.map(([slug, name, lon, lat, place, ...shared]) => {
    const site: Record<string, unknown> = {
      slug,
      name,
      location: { lon, lat, ...(values[place] as object) },
    };
    SHARED.forEach((part, at) => (site[part] = values[shared[at] ?? -1]));
    return site as unknown as ListedSite;
  });
}
