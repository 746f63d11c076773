import type { ValueClass } from '../../coverage/coverage-classes.ts';

/** One line of a legend: what a fill means and how many regions have it. */
export interface LegendEntry {
  readonly fill: Fill;
  readonly text: string;
  readonly count: number;
}

/**
 * How a region is filled: one of the classes, hatched for no data (or no site near), dotted for a loss, or muted because
 * it is not looked at.
 */
export type Fill = 0 | 1 | 2 | 3 | 4 | 'keine' | 'verlust' | 'ruhig';

/** Fills of `n` classes, spread over the palette so that few classes still differ well; one alone is light. */
export function classFill(index: number, n: number): Fill {
  const spread = n <= 1 ? 1 : Math.round((index * 4) / (n - 1));
  return ([0, 1, 2, 3, 4] as const)[spread] ?? 4;
}

/** The legend of a choropleth; "keine Daten" only where it occurs. */
export function legendOf(
  classes: readonly ValueClass[],
  text: (value: number) => string,
  withoutData: number,
): LegendEntry[] {
  const entries = classes.map(({ min, max, count }, index): LegendEntry => {
    const [from, to] = [text(min), text(max)];
    return { fill: classFill(index, classes.length), text: from === to ? from : `${from} bis ${to}`, count };
  });
  return withoutData > 0 ? [...entries, { fill: 'keine', text: 'keine Daten', count: withoutData }] : entries;
}
