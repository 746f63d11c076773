/** Computes class breaks of a choropleth (Jenks or quantiles); no class is empty. */

export type ClassMethod = 'jenks' | 'quantile';

/** One class: its smallest and largest value, and the number of values in it. */
export interface ValueClass {
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

/** Returns the start indices of the classes with the smallest spread within them (Jenks, exact Fisher recursion). */
function jenksStarts(sorted: readonly number[], classes: number): number[] {
  const n = sorted.length;
  const sum = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  // Subtracts the median first, so that sums of squares keep their precision.
  const shift = sorted[n >> 1] ?? 0;
  sorted.forEach((value, index) => {
    sum[index + 1] = (sum[index] ?? 0) + (value - shift);
    squares[index + 1] = (squares[index] ?? 0) + (value - shift) ** 2;
  });
  /** Returns the sum of squared deviations of sorted[from..to). */
  const spread = (from: number, to: number): number => {
    const total = (sum[to] ?? 0) - (sum[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - (total * total) / (to - from);
  };
  let best = Array.from({ length: n + 1 }, (_, to) => (to === 0 ? 0 : spread(0, to)));
  const cuts: Int32Array[] = [];
  for (let k = 1; k < classes; k += 1) {
    const next = new Array<number>(n + 1).fill(Infinity);
    const cut = new Int32Array(n + 1);
    for (let to = k + 1; to <= n; to += 1) {
      for (let from = k; from < to; from += 1) {
        const cost = (best[from] ?? Infinity) + spread(from, to);
        if (cost < (next[to] ?? Infinity)) {
          next[to] = cost;
          cut[to] = from;
        }
      }
    }
    best = next;
    cuts.push(cut);
  }
  const starts = [0];
  let to = n;
  for (const cut of [...cuts].reverse()) {
    to = cut[to] ?? 0;
    starts.push(to);
  }
  return starts.sort((a, b) => a - b);
}

/** Returns the start indices of classes of equal size; equal values are never split between classes. */
function quantileStarts(sorted: readonly number[], classes: number): number[] {
  const starts = [0];
  for (let k = 1; k < classes; k += 1) {
    let at = Math.round((k * sorted.length) / classes);
    while (at < sorted.length && sorted[at] === sorted[at - 1]) at += 1;
    if (at < sorted.length && at > (starts.at(-1) ?? 0)) starts.push(at);
  }
  return starts;
}

/** Divides values into at most `classes` classes, ascending; fewer if there are fewer distinct values. */
export function classesOf(values: readonly number[], classes: number, method: ClassMethod): ValueClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = new Set(sorted).size;
  if (distinct === 0) return [];
  const wanted = Math.min(classes, distinct);
  const starts = method === 'jenks' ? jenksStarts(sorted, wanted) : quantileStarts(sorted, wanted);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? sorted.length;
    return { min: sorted[start] ?? 0, max: sorted[end - 1] ?? 0, count: end - start };
  });
}

/** Returns the index of the class of a value; undefined without a value. */
export function classIndex(classes: readonly ValueClass[], value: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  const index = classes.findIndex((each) => value <= each.max);
  return index === -1 ? undefined : index;
}
