/**
 * Estimates the uncertainty of coverage: moves imprecisely located sites within their circles and people within their
 * cells, many times. All states of a plan use the same random draws, so that their difference is not blurred.
 */
import type { LonLat } from '../geo/distance.ts';
import { kmOfChord, unitVector } from './grid-coverage.ts';

/** A site and the radius of the circle in which it lies, km; 0 if its location is exact. */
export interface RoughSite extends LonLat {
  readonly roughKm: number;
}

/** Inhabited cells: centres in degrees, and people. */
export interface InhabitedCells {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly people: Float64Array;
}

/** Range from the 5th to the 95th percentile. */
export type Range = readonly [low: number, high: number];

export interface Ranges {
  /** Share of the people within the radius, 0 to 1. */
  readonly share: Range;
  /** Mean distance, km. */
  readonly mean: Range;
}

const KM_PER_DEGREE = 111.195;
const LOW = 0.05;
const HIGH = 0.95;

/**
 * Returns a generator of reproducible random numbers from 0 to 1 (mulberry32): the same plan always has the same range.
 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const moved = ({ lon, lat }: LonLat, eastKm: number, northKm: number): LonLat => ({
  lon: lon + eastKm / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)),
  lat: lat + northKm / KM_PER_DEGREE,
});

/** Returns a random point, uniformly distributed over the site's circle of uncertainty. */
function withinCircle(site: RoughSite, random: () => number): LonLat {
  const distance = site.roughKm * Math.sqrt(random());
  const angle = 2 * Math.PI * random();
  return moved(site, distance * Math.cos(angle), distance * Math.sin(angle));
}

const rangeOf = (values: number[]): Range => {
  const ordered = [...values].sort((a, b) => a - b);
  const at = (share: number): number => ordered[Math.round(share * (ordered.length - 1))] ?? 0;
  return [at(LOW), at(HIGH)];
};

/** Returns the ranges of each list of sites. `cellKm` is the edge of a cell, 0 for points. */
export function rangesOf(
  cells: InhabitedCells,
  states: readonly (readonly RoughSite[])[],
  radius: number,
  cellKm: number,
  draws: number,
): Ranges[] {
  const found = states.map(() => ({ share: [] as number[], mean: [] as number[] }));
  for (let draw = 0; draw < draws; draw += 1) {
    const vectors = new Float64Array(cells.lon.length * 3);
    const random = seededRandom(draw + 1);
    cells.lon.forEach((lon, cell) => {
      const here = { lon, lat: cells.lat[cell] ?? 0 };
      const [east, north] = [(random() - 0.5) * cellKm, (random() - 0.5) * cellKm];
      vectors.set(unitVector(moved(here, east, north)), 3 * cell);
    });
    states.forEach((sites, state) => {
      // The seed is the same for each state: a site of both states is at the same place in both.
      const places = sites.map((site, at) =>
        unitVector(withinCircle(site, seededRandom((draw + 1) * 997 + at))),
      );
      const { share, mean } = coverageFrom(vectors, cells.people, places, radius);
      found[state]?.share.push(share);
      found[state]?.mean.push(mean);
    });
  }
  return found.map(({ share, mean }) => ({ share: rangeOf(share), mean: rangeOf(mean) }));
}

function coverageFrom(
  vectors: Float64Array,
  people: Float64Array,
  places: readonly (readonly [number, number, number])[],
  radius: number,
): { share: number; mean: number } {
  let [all, within, travelled] = [0, 0, 0];
  for (let cell = 0; cell < people.length; cell += 1) {
    let nearest = Infinity;
    for (const [a, b, c] of places) {
      const x = (vectors[3 * cell] as number) - a;
      const y = (vectors[3 * cell + 1] as number) - b;
      const z = (vectors[3 * cell + 2] as number) - c;
      const squared = x * x + y * y + z * z;
      if (squared < nearest) nearest = squared;
    }
    const km = kmOfChord(Math.sqrt(nearest));
    const here = people[cell] as number;
    all += here;
    travelled += here * km;
    if (km <= radius) within += here;
  }
  return { share: all > 0 ? within / all : 0, mean: all > 0 ? travelled / all : 0 };
}
