/** Choropleth of the comparison: fills and tooltips by key, legend. */
import { classesOf, classIndex, type ClassMethod } from '../../coverage/class-breaks.ts';
import { classFill, legendOf, type Fill, type LegendEntry } from '../../drawing/choropleth/legend.ts';
import { MAX_CLASSES } from '../../drawing/choropleth/palette.ts';
import { measureText, type Measure } from './measures.ts';
import type { CompareRow } from './comparison.ts';

export interface Choropleth {
  readonly fills: ReadonlyMap<string, Fill>;
  readonly titles: ReadonlyMap<string, string>;
  readonly legend: readonly LegendEntry[];
}

/** Classifies the rows' values. Areas outside the comparison have no fill and stay muted. */
export function choropleth(rows: readonly CompareRow[], measure: Measure, method: ClassMethod): Choropleth {
  const values = rows.map((row) => measure.value(row.figures));
  const known = values.filter((value) => value !== undefined);
  const classes = classesOf(known, MAX_CLASSES, method);
  const fills = rows.map((row, index): [string, Fill] => {
    const at = classIndex(classes, values[index]);
    return [row.ags, at === undefined ? 'keine' : classFill(at, classes.length)];
  });
  return {
    fills: new Map(fills),
    titles: new Map(rows.map((row) => [row.ags, `${row.name}: ${measureText(measure, row.figures)}`])),
    legend: legendOf(classes, (value) => measure.text(value), values.length - known.length),
  };
}

/** Names of the classification methods. */
export const METHOD_NAMES: Readonly<Record<ClassMethod, string>> = {
  jenks: 'natürliche Klassen (Jenks)',
  quantile: 'gleich stark besetzte Klassen (Quantile)',
};
