/** Builds the notes and the GeoJSON of the comparison's exports (pure functions). */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { SITE_NAME } from '../../region/constants.ts';
import { FOCUS_TERMS, OPERATOR_TERMS } from '../../sites/vocabulary.ts';
import { GRID_SOURCE, howCounted } from '../how-counted.ts';
import type { Imprint } from '../imprint.ts';
import { populationBase } from '../population.ts';
import type { ReportDetails } from '../report/report.ts';
import { choiceInWords } from '../site-choice.ts';
import { weightingOf } from '../weighting.ts';
import type { CompareQuery } from './compare-query.ts';
import type { Comparison } from './comparison.ts';

/** Returns areas, settings, assumptions and sources, each with its label. */
export function compareDetails(query: CompareQuery, coarse: boolean, areas: string): ReportDetails {
  const base = populationBase(query.base);
  return [
    ['Vergleich', areas],
    ['Gezählt', base.short],
    ...(query.weighting === 'keine' ? [] : [['Gewichtet', weightingOf(query.weighting).short] as const]),
    ['Standorte', `${choiceInWords(query.choice)}; 0 heißt: keiner bekannt, es kann welche geben`],
    ['„Ohne Standort“', `mehr als ${String(query.radius)} km`],
    ['Entfernung', howCounted(coarse)],
    ['Quellen', `${base.source}; ${GRID_SOURCE}; ${SITE_NAME}`],
  ];
}

/** Returns the details and the date as sentences without full stops. */
export function notesOf(query: CompareQuery, coarse: boolean, areas: string, date: string): string[] {
  return [
    ...compareDetails(query, coarse, areas).map(([label, content]) => `${label}: ${content}`),
    `Erstellt am ${date}`,
  ];
}

/** Returns GeoJSON of the compared areas (lon, lat in degrees) with figures and site counts; shares from 0 to 1. */
export function compareGeoJson(
  comparison: Comparison,
  query: CompareQuery,
  areas: string,
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
      ...(query.weighting === 'keine' ? {} : { weighting: weightingOf(query.weighting).short }),
      limitKm: query.radius,
      ...Object.fromEntries(OPERATOR_TERMS.map(({ id }, index) => [`operator:${id}`, operators[index] ?? 0])),
      ...Object.fromEntries(FOCUS_TERMS.map(({ id }, index) => [`focus:${id}`, focus[index] ?? 0])),
    };
    return [{ type: 'Feature' as const, properties, geometry }];
  });
  const collection: FeatureCollection<Polygon | MultiPolygon> & { notes: string[] } = {
    type: 'FeatureCollection',
    notes: [...notesOf(query, comparison.coarse, areas, date), `Grenzen: ${attribution}`],
    features,
  };
  return JSON.stringify(collection);
}
