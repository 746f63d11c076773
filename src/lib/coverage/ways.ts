/** Computes the costs of ways from demand points to candidate sites, only those short enough to matter. */
import type { LonLat } from '../geo/distance.ts';
import { chordOfKm, kmOfChord, unitVector } from './grid-coverage.ts';

/**
 * The demands within their limit for each candidate, with the cost: candidate `c` has the entries `start[c]` to
 * `start[c + 1] - 1`.
 */
export interface Reach {
  readonly start: Uint32Array;
  readonly demands: Uint32Array;
  readonly costs: Float64Array;
}

export interface Ways {
  readonly candidates: number;
  readonly demands: number;
  /**
   * Returns the ways of at most `limits[demand]`, km or minutes; a negative limit excludes the demand. With `only`, the
   * other candidates have no ways.
   */
  readonly within: (limits: Float64Array, only?: readonly number[]) => Reach;
}

/** Entries that a reach has room for at first; its arrays double in size when full. */
const ROOM = 1 << 17;

function doubled<Values extends Uint32Array | Float64Array>(values: Values, larger: Values): Values {
  larger.set(values);
  return larger;
}

/** Returns the first index whose value is at least `value`; values are in ascending order. */
function lowerBound(values: Float64Array, value: number): number {
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((values[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Computes straight lines in km between points in degrees. */
export function straightWays(lon: Float64Array, lat: Float64Array, candidates: readonly LonLat[]): Ways {
  const northwards = Uint32Array.from(lat.keys()).sort((a, b) => (lat[a] ?? 0) - (lat[b] ?? 0));
  const targets = candidates.map(unitVector);
  return {
    candidates: candidates.length,
    demands: lon.length,
    within: (limits, only) => {
      const asked = only && new Set(only);
      const open = northwards.filter((demand) => (limits[demand] ?? -1) >= 0);
      const [x, y, z, squares] = [0, 1, 2, 3].map(() => new Float64Array(open.length)) as [
        Float64Array,
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      let longest = 0;
      open.forEach((demand, at) => {
        [x[at], y[at], z[at]] = unitVector({ lon: lon[demand] ?? 0, lat: lat[demand] ?? 0 });
        const chord = chordOfKm(limits[demand] ?? 0);
        squares[at] = chord * chord;
        if (chord > longest) longest = chord;
      });
      const start = new Uint32Array(targets.length + 1);
      let demands = new Uint32Array(ROOM);
      let costs = new Float64Array(ROOM);
      let length = 0;
      targets.forEach(([a, b, c], candidate) => {
        // Only demands within a band of latitude can be near enough. Squared chords are compared, which needs no arc.
        const end = asked?.has(candidate) === false ? 0 : lowerBound(z, c + longest);
        for (let at = lowerBound(z, c - longest); at < end; at += 1) {
          const dx = (x[at] as number) - a;
          const dy = (y[at] as number) - b;
          const dz = (z[at] as number) - c;
          const squared = dx * dx + dy * dy + dz * dz;
          if (squared > (squares[at] as number)) continue;
          if (length === demands.length) {
            demands = doubled(demands, new Uint32Array(2 * length));
            costs = doubled(costs, new Float64Array(2 * length));
          }
          demands[length] = open[at] as number;
          costs[length] = squared;
          length += 1;
        }
        start[candidate + 1] = length;
      });
      for (let at = 0; at < length; at += 1) costs[at] = kmOfChord(Math.sqrt(costs[at] as number));
      return { start, demands: demands.subarray(0, length), costs: costs.subarray(0, length) };
    },
  };
}

/** Reads ways from a table: `table[candidate * demands + demand]`, minutes; Infinity if there is no way. */
export function tabledWays(demands: number, table: Float64Array): Ways {
  const candidates = demands === 0 ? 0 : table.length / demands;
  return {
    candidates,
    demands,
    within: (limits, only) => {
      const asked = only && new Set(only);
      const start = new Uint32Array(candidates + 1);
      const near: number[] = [];
      for (let candidate = 0; candidate < candidates; candidate += 1) {
        const end = asked?.has(candidate) === false ? 0 : demands;
        for (let demand = 0; demand < end; demand += 1) {
          const cost = table[candidate * demands + demand] ?? Infinity;
          if (cost <= (limits[demand] ?? -1) && Number.isFinite(cost))
            near.push(candidate * demands + demand);
        }
        start[candidate + 1] = near.length;
      }
      return {
        start,
        demands: Uint32Array.from(near, (at) => at % demands),
        costs: Float64Array.from(near, (at) => table[at] ?? Infinity),
      };
    },
  };
}
