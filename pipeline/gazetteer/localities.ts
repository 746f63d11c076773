/** Derives villages and quarters that the register and GeoNames do not contain from the stops named after them. */
import { distanceKm, type LonLat } from '../../src/lib/geo/distance.ts';
import { bareName } from '../../src/lib/municipalities/places/bare-name.ts';
import type { GazetteerFile } from '../../src/lib/municipalities/places/gazetteer.ts';
import type { LocalityFile, LocalityRow } from '../../src/lib/municipalities/places/localities.ts';
import { groupBy } from '../step/group-by.ts';
import type { Stop } from '../transit/read-stops.ts';
import { isNameOf, localityIn, splitStop } from './locality-names.ts';
import { looseKey } from './loose-key.ts';

/** Distance beyond which stops of the same name belong to different places, km. */
const APART_KM = 3;
/**
 * Distance to the other stops of a village, km, up to which a stop beyond the municipal border belongs to the same
 * village.
 */
const OVER_BORDER_KM = 2;
/** Distance from a town's middle within which a stop of its name in a neighbouring municipality names the town itself, km. */
const AT_TOWN_KM = 10;
/** Uncertainty of a place with one stop, km. */
const LEAST_ROUGH_KM = 1;

interface Named extends LonLat {
  readonly ags: string;
  readonly parent: string;
  readonly name: string;
}
/** Stops named after one place; `middle` is the stop in their middle. */
interface Cluster {
  readonly ags: string;
  readonly name: string;
  readonly stops: readonly Named[];
  readonly middle: Named;
}

/** Returns the names of each municipality that are already searchable, as loose keys. */
function knownKeys(file: GazetteerFile): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    file.municipalities.map(([ags, name, , , , former, others], index) => {
      const places = file.places.filter((each) => each[2] === index).map((each) => each[1]);
      return [ags, new Set([name, bareName(name), ...former, ...others, ...places].map(looseKey))];
    }),
  );
}

/**
 * Returns the stops that are named after a place. A stop such as "Schule, Mochau" is named after the former
 * municipality if nothing else fits.
 */
function namedStops(stops: readonly Stop[], names: ReadonlyMap<string, string>): Named[] {
  const towns = [...new Set(names.values())];
  const isToday = new Map<string, boolean>();
  return stops.flatMap(({ ags, parent, name, lon, lat }) => {
    const { stop, town } = splitStop(name);
    const own = localityIn(stop, names.get(ags) ?? '');
    if (own !== undefined) return [{ ags, parent, name: own, lon, lat }];
    if (town === undefined) return [];
    const today = isToday.get(town) ?? towns.some((each) => isNameOf(town, each));
    isToday.set(town, today);
    const former = today ? undefined : localityIn(town, '');
    return former === undefined ? [] : [{ ags, parent, name: former, lon, lat }];
  });
}

/** Returns the stop with the smallest sum of distances to all others. */
function middleOf(stops: readonly Named[]): Named {
  const sums = stops.map((each) => stops.reduce((sum, other) => sum + distanceKm(each, other), 0));
  const at = sums.indexOf(Math.min(...sums));
  const middle = stops[at];
  if (!middle) throw new Error('A place without stops has no middle.');
  return middle;
}

/** Returns the largest group of stops that are near each other. */
function largestNear(stops: readonly Named[]): readonly Named[] {
  const left = new Set(stops);
  const groups: Named[][] = [];
  for (const first of left) {
    const group = [first];
    left.delete(first);
    for (const each of group) {
      for (const other of left) {
        if (distanceKm(each, other) > APART_KM) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups.reduce((largest, each) => (each.length > largest.length ? each : largest));
}

/** Keeps one stop per station, which has several platforms. */
const stationsOf = (stops: readonly Named[]): Named[] =>
  [...groupBy(stops, (each) => each.parent).values()].flatMap(([first]) => (first ? [first] : []));

/** Drops clusters that are the part of a neighbour's village beyond the border: near its stops and fewer than these. */
function withoutOverBorder(clusters: readonly Cluster[]): Cluster[] {
  const byName = groupBy(clusters, (each) => looseKey(each.name));
  return clusters.filter((each) => {
    const namesakes = byName.get(looseKey(each.name)) ?? [];
    return !namesakes.some(
      (other) =>
        other.stops.length > each.stops.length &&
        each.stops.every((stop) => other.stops.some((near) => distanceKm(stop, near) <= OVER_BORDER_KM)),
    );
  });
}

/** True for a place that is a neighbouring town: "Görlitz" in Schöpstal, at the city's edge. */
const isTownNearby =
  ({ municipalities }: GazetteerFile) =>
  ({ ags, name, middle }: Cluster): boolean =>
    municipalities.some(
      ([townAgs, town, lon, lat]) =>
        townAgs !== ags && isNameOf(name, town) && distanceKm({ lon, lat }, middle) <= AT_TOWN_KM,
    );

/** Returns the places that stops are named after and the gazetteer does not contain, by municipality and name. */
export function deriveLocalities(
  stops: readonly Stop[],
  gazetteer: GazetteerFile,
  sources: readonly string[],
): LocalityFile {
  const names = new Map(gazetteer.municipalities.map(([ags, name]) => [ags, name]));
  const known = knownKeys(gazetteer);
  const groups = groupBy(namedStops(stops, names), (each) => `${each.ags} ${looseKey(each.name)}`);
  const clusters = [...groups.values()].map((group): Cluster => {
    const near = largestNear(stationsOf(group));
    const middle = middleOf(near);
    return { ags: middle.ags, name: middle.name, stops: near, middle };
  });
  const isTown = isTownNearby(gazetteer);
  const unknown = withoutOverBorder(clusters).filter(
    (each) => known.get(each.ags)?.has(looseKey(each.name)) === false && !isTown(each),
  );
  const rows = groupBy(unknown, (each) => each.ags);
  return {
    sources,
    localities: gazetteer.municipalities.flatMap(([ags, , lon, lat]): LocalityRow[] => {
      const own = rows.get(ags) ?? [];
      if (own.length === 0) return [];
      const sorted = [...own].sort((a, b) => a.name.localeCompare(b.name, 'de'));
      return [[ags, ...sorted.flatMap((each) => fieldsOf(each, { lon, lat }))]];
    }),
  };
}

const thousandths = (degrees: number): number => Math.round(degrees * 1000);

function fieldsOf({ name, stops, middle }: Cluster, from: LonLat): (string | number)[] {
  const farthest = Math.max(...stops.map((each) => distanceKm(each, middle)));
  const roughKm = Math.max(LEAST_ROUGH_KM, Math.ceil(farthest));
  const place = [name, thousandths(middle.lon - from.lon), thousandths(middle.lat - from.lat)];
  return roughKm === LEAST_ROUGH_KM ? place : [...place, roughKm];
}

/** Returns the text of the file with one municipality per line. */
export function writeLocalities({ sources, localities }: LocalityFile): string {
  const lines = localities.map((row) => JSON.stringify(row)).join(',\n');
  return `{"sources":${JSON.stringify(sources)},"localities":[\n${lines}\n]}\n`;
}
