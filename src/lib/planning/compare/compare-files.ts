/** Exports of the comparison as CSV and GeoJSON (pure functions). */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { SITE_NAME } from '../../region/constants.ts';
import { FOCUS_TERMS, OPERATOR_TERMS } from '../../sites/vocabulary.ts';
import { csvOf, decimalCell } from '../../text/format/csv.ts';
import { howCounted } from '../how-counted.ts';
import type { Imprint } from '../imprint.ts';
import { populationBase } from '../population.ts';
import { choiceInWords } from '../site-choice.ts';
import { COLUMN_RADII, WAY_MEASURES } from './measures.ts';
import type { CompareQuery } from './compare-query.ts';
import type { CompareRow, Comparison } from './comparison.ts';

/** Sources and assumptions of the figures, one sentence each. */
export function notesOf(query: CompareQuery, coarse: boolean, date: string): string[] {
  const base = populationBase(query.base);
  return [
    `Bevölkerung: ${base.short}. Quelle: ${base.source}`,
    `Standorte: ${choiceInWords(query.choice)}. Quelle: ${SITE_NAME}, dokumentierte Standorte; 0 heißt: keiner bekannt, es kann welche geben`,
    `Entfernung: ${howCounted(coarse)}`,
    `Erstellt am ${date}`,
  ];
}

/** CSV with one row per area, then the totals; shares in percent with one decimal. */
export function compareCsv(comparison: Comparison, query: CompareQuery, date: string): string {
  const { people } = populationBase(query.base);
  const header = [
    'Schlüssel',
    query.level === 'kreise' ? 'Kreis' : 'Gemeinde',
    'Standorte',
    `Standorte je 100.000 ${people}`,
    people,
    ...COLUMN_RADII.flatMap((km) => [
      `${people} bis ${String(km)} km`,
      `Anteil bis ${String(km)} km in Prozent`,
    ]),
    'Mittlere Entfernung in km',
    'Median der Entfernung in km',
    'Gemeinden',
    `Gemeinden ohne Standort bis ${String(query.radius)} km`,
    `Gemeinden zum Teil im Umkreis von ${String(query.radius)} km`,
    ...WAY_MEASURES.map(({ title, unit }) => (unit === '%' ? `${title} in Prozent` : `${title} in km`)),
    ...OPERATOR_TERMS.map((term) => `Träger: ${term.label}`),
    ...FOCUS_TERMS.map((term) => `Schwerpunkt: ${term.label}`),
  ];
  const cells = ({ ags, name, figures, focus, operators }: CompareRow): string[] => [
    ags,
    name,
    decimalCell(figures.sites),
    decimalCell(figures.sitesPer100k, 2),
    decimalCell(figures.population),
    ...figures.within.flatMap((each) => [decimalCell(each.people), decimalCell(each.share * 100, 1)]),
    decimalCell(figures.mean, 2),
    decimalCell(figures.median, 2),
    decimalCell(figures.municipalities),
    decimalCell(figures.uncovered),
    decimalCell(figures.partly),
    ...WAY_MEASURES.map(({ unit, value }) => {
      const figure = value(figures);
      return unit === '%' && figure !== undefined ? decimalCell(figure * 100, 1) : decimalCell(figure, 2);
    }),
    ...operators.map((each) => decimalCell(each)),
    ...focus.map((each) => decimalCell(each)),
  ];
  const sums = [comparison.chosen, comparison.whole].filter((each) => each !== undefined);
  const rows = [...comparison.rows, ...sums].map(cells);
  return csvOf([header, ...rows, [], ...notesOf(query, comparison.coarse, date).map((note) => [note])]);
}

/** GeoJSON of the compared areas (lon, lat in degrees) with figures and site counts; shares from 0 to 1. */
export function compareGeoJson(
  comparison: Comparison,
  query: CompareQuery,
  geometries: ReadonlyMap<string, Polygon | MultiPolygon>,
  { date, attribution }: Imprint,
): string {
  const features = comparison.rows.flatMap(({ ags, name, figures, focus, operators }) => {
    const geometry = geometries.get(ags);
    if (!geometry) return [];
    const { within, mean, median, worstTenth, worstTenthMedian, farthest, ...rest } = figures;
    const inside = within.flatMap(({ radius, people, share }): [string, number][] => [
      [`inhabitantsWithin${String(radius)}km`, people],
      [`shareWithin${String(radius)}km`, share],
    ]);
    const properties = {
      ags,
      name,
      ...rest,
      ...Object.fromEntries(inside),
      meanKm: mean ?? null,
      medianKm: median ?? null,
      worstTenthKm: worstTenth ?? null,
      worstTenthMedianKm: worstTenthMedian ?? null,
      farthestKm: farthest ?? null,
      group: populationBase(query.base).short,
      limitKm: query.radius,
      ...Object.fromEntries(OPERATOR_TERMS.map(({ id }, index) => [`operator:${id}`, operators[index] ?? 0])),
      ...Object.fromEntries(FOCUS_TERMS.map(({ id }, index) => [`focus:${id}`, focus[index] ?? 0])),
    };
    return [{ type: 'Feature' as const, properties, geometry }];
  });
  const collection: FeatureCollection<Polygon | MultiPolygon> & { notes: string[] } = {
    type: 'FeatureCollection',
    notes: [...notesOf(query, comparison.coarse, date), `Grenzen: ${attribution}`],
    features,
  };
  return JSON.stringify(collection);
}
