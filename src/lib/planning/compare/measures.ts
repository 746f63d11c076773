import { COVERAGE_RADII_KM } from '../../coverage/grid-coverage.ts';
import { formatPercent } from '../../text/format/numbers.ts';
import { formatFixed, formatShare, NO_DATA } from '../format.ts';
import type { AreaFigures } from './comparison.ts';

/** Radii of the fixed columns, km. */
export const COLUMN_RADII = COVERAGE_RADII_KM;

/** A figure of the comparison: a column of one of its two tables, also selectable for map and bars. */
export interface Measure {
  readonly id: string;
  /** Name of the figure in `data-figure`, read by external checks. */
  readonly figure: string;
  /** Radius of the figure, km. */
  readonly radius?: number;
  /** Short column heading; below the group's heading if there is one. */
  readonly label: string;
  readonly group?: 'Anteil im Umkreis' | 'Entfernung';
  /** Full heading. */
  readonly title: string;
  /** Definition in one sentence; `{r}` is replaced by the chosen radius. */
  readonly meaning: string;
  readonly unit: '' | 'km' | '%';
  readonly value: (figures: AreaFigures) => number | undefined;
  readonly text: (value: number) => string;
  /** Shortest form, for map labels. */
  readonly short: (value: number) => string;
}

const km = (value: number): string => `${formatFixed(value, 1)}\u00a0km`;
const count = (value: number): string => formatFixed(value);

const within = <Index extends 0 | 1 | 2 | 3>(index: Index) =>
  ({
    id: `nah${COLUMN_RADII[index]}` as const,
    figure: 'within',
    radius: COLUMN_RADII[index],
    label: `bis ${String(COLUMN_RADII[index])}\u00a0km`,
    group: 'Anteil im Umkreis',
    title: `Anteil im Umkreis von ${String(COLUMN_RADII[index])} km`,
    meaning: `Anteil der Menschen, die höchstens ${String(COLUMN_RADII[index])} km Luftlinie von einem Standort wohnen, und ihre Zahl.`,
    unit: '%',
    value: (figures: AreaFigures) => figures.within[index]?.share,
    text: formatShare,
    short: formatPercent,
  }) as const;

/** Columns of the main table. */
export const MAIN_MEASURES = [
  {
    id: 'standorte',
    figure: 'sites',
    label: 'Stand\u00adorte',
    title: 'Standorte',
    meaning:
      'Dokumentierte Standorte, die zu den gewählten Filtern passen. 0 heißt: keiner bekannt, es kann welche geben.',
    unit: '',
    value: (figures) => figures.sites,
    text: count,
    short: count,
  },
  {
    id: 'dichte',
    figure: 'sites-per-100k',
    label: 'je 100.000',
    title: 'Standorte je 100.000 Menschen der gewählten Gruppe',
    meaning: 'Standorte je 100.000 Menschen der gewählten Gruppe.',
    unit: '',
    value: (figures) => figures.sitesPer100k,
    text: (value) => formatFixed(value, 2),
    short: (value) => formatFixed(value, 2),
  },
  {
    id: 'einwohner',
    figure: 'population',
    label: 'Menschen',
    title: 'Menschen der gewählten Gruppe',
    meaning: 'Einwohner oder Kinder, je nach gewählter Gruppe.',
    unit: '',
    value: (figures) => figures.population,
    text: count,
    short: count,
  },
  within(0),
  within(1),
  within(2),
  within(3),
  {
    id: 'mittel',
    figure: 'mean',
    label: 'Mittel',
    group: 'Entfernung',
    title: 'Mittlere Entfernung zum nächsten Standort',
    meaning: 'Mittlere Luftlinie von der Wohnung zum nächsten Standort.',
    unit: 'km',
    value: (figures) => figures.mean,
    text: km,
    short: (value) => formatFixed(value, 1),
  },
  {
    id: 'median',
    figure: 'median',
    label: 'Median',
    group: 'Entfernung',
    title: 'Median der Entfernung zum nächsten Standort',
    meaning: 'Die Hälfte der Menschen hat es höchstens so weit zum nächsten Standort (Luftlinie).',
    unit: 'km',
    value: (figures) => figures.median,
    text: km,
    short: (value) => formatFixed(value, 1),
  },
  {
    id: 'ohne',
    figure: 'uncovered',
    label: 'Gemeinden ohne Standort',
    title: 'Gemeinden, in denen niemand einen Standort im gewählten Umkreis hat',
    meaning: 'Anteil der Gemeinden, in denen alle weiter als {r} km vom nächsten Standort wohnen.',
    unit: '%',
    value: ({ municipalities, uncovered }) => (municipalities > 0 ? uncovered / municipalities : undefined),
    text: formatShare,
    short: formatPercent,
  },
] as const satisfies readonly Measure[];

/** Columns of the table of the longest ways. */
export const WAY_MEASURES = [
  {
    id: 'zehntel',
    figure: 'worst-tenth',
    label: 'Mittel des Zehntels mit den weitesten Wegen',
    title: 'Mittlere Entfernung des Zehntels mit den weitesten Wegen',
    meaning: 'Mittlere Luftlinie der zehn Prozent, die es am weitesten haben.',
    unit: 'km',
    value: (figures) => figures.worstTenth,
    text: km,
    short: (value) => formatFixed(value, 1),
  },
  {
    id: 'zehntelmedian',
    figure: 'worst-tenth-median',
    label: 'Median dieses Zehntels',
    title: 'Median der Entfernung des Zehntels mit den weitesten Wegen',
    meaning: 'Von den zehn Prozent mit den weitesten Wegen hat es die Hälfte mindestens so weit.',
    unit: 'km',
    value: (figures) => figures.worstTenthMedian,
    text: km,
    short: (value) => formatFixed(value, 1),
  },
  {
    id: 'weiteste',
    figure: 'farthest',
    label: 'weitester Weg',
    title: 'Weitester Weg zum nächsten Standort',
    meaning: 'Luftlinie von der am weitesten entfernten bewohnten Zelle zum nächsten Standort.',
    unit: 'km',
    value: (figures) => figures.farthest,
    text: km,
    short: (value) => formatFixed(value, 1),
  },
  {
    id: 'ueber20',
    figure: 'beyond-20',
    label: 'weiter als 20\u00a0km',
    title: 'Anteil der Menschen weiter als 20 km',
    meaning: 'Anteil der Menschen, die weiter als 20 km Luftlinie vom nächsten Standort wohnen.',
    unit: '%',
    value: ({ within, population }) =>
      population > 0 ? 1 - (within.find(({ radius }) => radius === 20)?.share ?? 0) : undefined,
    text: formatShare,
    short: formatPercent,
  },
] as const satisfies readonly Measure[];

export const MEASURES = [...MAIN_MEASURES, ...WAY_MEASURES] as const;

export type MeasureId = (typeof MEASURES)[number]['id'];

export const MEASURE_IDS: readonly MeasureId[] = MEASURES.map((each) => each.id);

export function measureOf(id: MeasureId): Measure {
  return MEASURES.find((each) => each.id === id) ?? MEASURES[0];
}

/** Returns the definition of a measure with the chosen radius (km). */
export function meaningOf(measure: Measure, radius: number): string {
  return measure.meaning.replace('{r}', String(radius));
}

/** Formats the value of an area: "12,3 km", "38,4 %", "keine Daten". */
export function measureText(measure: Measure, figures: AreaFigures): string {
  const value = measure.value(figures);
  return value === undefined ? NO_DATA : measure.text(value);
}

/** Formats the map label of an area: "38 %", "12,3"; empty without data. */
export function shortText(measure: Measure, figures: AreaFigures): string {
  const value = measure.value(figures);
  return value === undefined ? '' : measure.short(value);
}

/**
 * Returns the raw value for external checks: people within a radius, otherwise the figure itself; undefined without
 * data.
 */
export function rawValue(measure: Measure, figures: AreaFigures): number | undefined {
  const { radius } = measure;
  if (radius !== undefined) return figures.within.find((each) => each.radius === radius)?.people;
  return measure.id === 'ohne' ? figures.uncovered : measure.value(figures);
}
