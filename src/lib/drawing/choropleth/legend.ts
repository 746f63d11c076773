import type { ValueClass } from '../../coverage/class-breaks.ts';

/** Legend entry: fill, its meaning, and the number of areas with it. */
export interface LegendEntry {
  readonly fill: Fill;
  readonly text: string;
  readonly count: number;
}

/**
 * Fill of an area: class index, hatched for no data or a gap (`keine`), dotted for a loss (`verlust`), muted outside the
 * selection (`ruhig`).
 */
export type Fill = 0 | 1 | 2 | 3 | 4 | 'keine' | 'verlust' | 'ruhig';

/** Fill of a class: distributes `n` classes over the palette for contrast; a single class is light. */
export function classFill(index: number, n: number): Fill {
  const spread = n <= 1 ? 1 : Math.round((index * 4) / (n - 1));
  return ([0, 1, 2, 3, 4] as const)[spread] ?? 4;
}

/** Legend of a choropleth; includes "keine Daten" only if it occurs. */
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
