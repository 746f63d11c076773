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
  /** Returns the ways of at most `limits[demand]`, km or minutes; a negative limit excludes the demand. */
  readonly within: (limits: Float64Array) => Reach;
}

/** A reach that is built candidate by candidate; its arrays double in size when full. */
class GrowingReach {
  #demands = new Uint32Array(1 << 14);
  #costs = new Float64Array(1 << 14);
  readonly #start: number[] = [0];
  #length = 0;

  add(demand: number, cost: number): void {
    if (this.#length === this.#demands.length) {
      const [demands, costs] = [this.#demands, this.#costs];
      this.#demands = new Uint32Array(2 * this.#length);
      this.#demands.set(demands);
      this.#costs = new Float64Array(2 * this.#length);
      this.#costs.set(costs);
    }
    this.#demands[this.#length] = demand;
    this.#costs[this.#length] = cost;
    this.#length += 1;
  }

  endCandidate(): void {
    this.#start.push(this.#length);
  }

  done(): Reach {
    return {
      start: Uint32Array.from(this.#start),
      demands: this.#demands.subarray(0, this.#length),
      costs: this.#costs.subarray(0, this.#length),
    };
  }
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
    within: (limits) => {
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
      const reach = new GrowingReach();
      for (const [a, b, c] of targets) {
        // Only demands within a band of latitude can be near enough. Squared chords are compared, which needs no arc.
        const end = lowerBound(z, c + longest);
        for (let at = lowerBound(z, c - longest); at < end; at += 1) {
          const dx = (x[at] as number) - a;
          const dy = (y[at] as number) - b;
          const dz = (z[at] as number) - c;
          const squared = dx * dx + dy * dy + dz * dz;
          if (squared <= (squares[at] as number))
            reach.add(open[at] as number, kmOfChord(Math.sqrt(squared)));
        }
        reach.endCandidate();
      }
      return reach.done();
    },
  };
}

/** Reads ways from a table: `table[candidate * demands + demand]`, minutes; Infinity if there is no way. */
export function tabledWays(demands: number, table: Float64Array): Ways {
  const candidates = demands === 0 ? 0 : table.length / demands;
  return {
    candidates,
    demands,
    within: (limits) => {
      const reach = new GrowingReach();
      for (let candidate = 0; candidate < candidates; candidate += 1) {
        for (let demand = 0; demand < demands; demand += 1) {
          const cost = table[candidate * demands + demand] ?? Infinity;
          if (cost <= (limits[demand] ?? -1) && Number.isFinite(cost)) reach.add(demand, cost);
        }
        reach.endCandidate();
      }
      return reach.done();
    },
  };
}
