/**
 * Distributes `total` whole units in proportion to `weights` by the largest remainder method; ties go to the lower
 * index. `most` limits each part. When all remaining weights are 0, the rest is distributed in proportion to `most`.
 * Returns whole numbers that sum to `total`. Throws a `RangeError` if `most` allows less than `total`.
 */
export function apportion(
  total: number,
  weights: readonly number[],
  most: readonly number[] = weights.map(() => Infinity),
): number[] {
  if (most.reduce((sum, each) => sum + each, 0) < total) throw new RangeError('The limits allow too little.');
  const parts = weights.map(() => 0);
  let left = total;
  let open = weights.map((_, index) => index).filter((index) => (most[index] ?? 0) > 0);
  while (left > 0) {
    const sum = open.reduce((whole, index) => whole + (weights[index] ?? 0), 0);
    const weightOf = (index: number): number => (sum > 0 ? weights : most)[index] ?? 0;
    const whole = open.reduce((all, index) => all + weightOf(index), 0);
    const quotas = open.map((index) => ({ index, quota: (left * weightOf(index)) / whole }));
    const over = quotas.filter(({ index, quota }) => quota >= (most[index] ?? 0));
    if (over.length > 0) {
      for (const { index } of over) {
        parts[index] = most[index] ?? 0;
        left -= parts[index] ?? 0;
      }
      open = open.filter((index) => !over.some((each) => each.index === index));
      continue;
    }
    for (const { index, quota } of quotas) parts[index] = Math.floor(quota);
    const rest = left - quotas.reduce((given, { quota }) => given + Math.floor(quota), 0);
    const byRemainder = [...quotas].sort((a, b) => (b.quota % 1) - (a.quota % 1) || a.index - b.index);
    for (const { index } of byRemainder.slice(0, rest)) parts[index] = (parts[index] ?? 0) + 1;
    left = 0;
  }
  return parts;
}
