import type { CoverageFigures } from '../../coverage/coverage.ts';
import { formatPercent } from '../../text/format/numbers.ts';
import { formatFixed, formatShare, NO_DATA } from '../format.ts';

/** Radii of the fixed columns, km. */
export const COLUMN_RADII = [5, 10, 20] as const;

/** A column of the comparison; map and bars show one of them. */
export interface Measure {
  readonly id: string;
  /** Short column heading, below the heading of the group if there is one. */
  readonly label: string;
  readonly group?: 'Einwohner im Umkreis' | 'Entfernung';
  /** Full heading. */
  readonly title: string;
  /** Definition in one sentence; `{r}` is replaced by the chosen radius. */
  readonly meaning: string;
  readonly unit: '' | 'km' | '%';
  readonly value: (figures: CoverageFigures) => number | undefined;
  readonly text: (value: number) => string;
  /** Shortest form, for map labels. */
  readonly short: (value: number) => string;
}

const km = (value: number): string => `${formatFixed(value, 1)}\u00a0km`;
const count = (value: number): string => formatFixed(value);

const within = (index: 0 | 1 | 2): Measure => ({
  id: `nah${String(COLUMN_RADII[index])}`,
  label: `bis ${String(COLUMN_RADII[index])}\u00a0km`,
  group: 'Einwohner im Umkreis',
  title: `Einwohner im Umkreis von ${String(COLUMN_RADII[index])} km`,
  meaning: `Einwohner, deren Gemeindezentrum höchstens ${String(COLUMN_RADII[index])} km Luftlinie von einem Standort liegt, und ihr Anteil.`,
  unit: '%',
  value: (figures) => figures.within[index]?.share,
  text: formatShare,
  short: formatPercent,
});

export const MEASURES = [
  {
    id: 'standorte',
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
    label: 'je 100.000',
    title: 'Standorte je 100.000 Einwohner',
    meaning: 'Standorte je 100.000 Einwohner.',
    unit: '',
    value: (figures) => figures.sitesPer100k,
    text: (value) => formatFixed(value, 2),
    short: (value) => formatFixed(value, 2),
  },
  {
    id: 'einwohner',
    label: 'Einwohner',
    title: 'Einwohner',
    meaning: 'Einwohner nach der gewählten Bevölkerungsbasis.',
    unit: '',
    value: (figures) => figures.population,
    text: count,
    short: count,
  },
  within(0),
  within(1),
  within(2),
  {
    id: 'mittel',
    label: 'Mittel',
    group: 'Entfernung',
    title: 'Mittlere Entfernung zum nächsten Standort',
    meaning: 'Mittlere Luftlinie zum nächsten Standort, nach Einwohnern gewichtet.',
    unit: 'km',
    value: (figures) => figures.mean,
    text: km,
    short: (value) => formatFixed(value, 1),
  },
  {
    id: 'median',
    label: 'Median',
    group: 'Entfernung',
    title: 'Median der Entfernung zum nächsten Standort',
    meaning: 'Die Hälfte der Einwohner hat es höchstens so weit zum nächsten Standort (Luftlinie).',
    unit: 'km',
    value: (figures) => figures.median,
    text: km,
    short: (value) => formatFixed(value, 1),
  },
  {
    id: 'ohne',
    label: 'Gemeinden ohne Standort',
    title: 'Gemeinden ohne Standort im gewählten Umkreis',
    meaning: 'Anteil der Gemeinden, deren Zentrum weiter als {r} km vom nächsten Standort liegt.',
    unit: '%',
    value: (figures) => figures.uncoveredShare,
    text: formatShare,
    short: formatPercent,
  },
] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number]['id'];

export const MEASURE_IDS: readonly MeasureId[] = MEASURES.map((each) => each.id);

/** Measure by id. */
export function measureOf(id: MeasureId): Measure {
  return MEASURES.find((each) => each.id === id) ?? MEASURES[0];
}

/** Definition of a measure with the chosen radius in km. */
export function meaningOf(measure: Measure, radius: number): string {
  return measure.meaning.replace('{r}', String(radius));
}

/** Formatted value of an area: "12,3 km", "38,4 %", "keine Daten". */
export function valueText(measure: Measure, figures: CoverageFigures): string {
  const value = measure.value(figures);
  return value === undefined ? NO_DATA : measure.text(value);
}

/** Map label of an area: "38 %", "12,3"; empty without data. */
export function shortText(measure: Measure, figures: CoverageFigures): string {
  const value = measure.value(figures);
  return value === undefined ? '' : measure.short(value);
}
