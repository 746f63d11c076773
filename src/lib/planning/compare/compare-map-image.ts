/** Builds the map image of the comparison for SVG and PNG. */
import * as de from '$region/words/de.json';
import { SITE_NAME } from '../../region/constants.ts';
import { formatDate } from '../../text/format/dates.ts';
import type { PlanningData } from '../planning-data.ts';
import type { Shape } from '../../drawing/choropleth/projection.ts';
import type { MapImage } from '../../drawing/choropleth/map-image.ts';
import { formatFixed } from '../format.ts';
import { howCounted, sentence } from '../how-counted.ts';
import type { Imprint } from '../imprint.ts';
import { populationBase } from '../population.ts';
import { choiceInWords } from '../site-choice.ts';
import { choropleth, METHOD_NAMES } from './choropleth.ts';
import { meaningOf, measureOf } from './measures.ts';
import { levelNoun, type CompareQuery } from './compare-query.ts';
import type { Comparison } from './comparison.ts';

export function compareMapImage(
  data: PlanningData,
  query: CompareQuery,
  comparison: Comparison,
  drawing: { readonly shapes: readonly Shape[]; readonly outlines: readonly Shape[] },
  { date, attribution }: Imprint,
): MapImage {
  const measure = measureOf(query.measure);
  const base = populationBase(query.base);
  const unit = levelNoun(query.level);
  const { fills, legend } = choropleth(comparison.rows, measure, query.method);
  return {
    title: `${measure.title}: ${unit} ${de.within}`,
    lines: [meaningOf(measure, query.radius), `${base.short}. Standorte: ${choiceInWords(query.choice)}.`],
    ...drawing,
    fills,
    markers: comparison.sites.map(({ lon, lat }) => ({ lon, lat, kind: 'site' as const })),
    legendTitle: `${measure.title}, ${METHOD_NAMES[query.method]} (Anzahl ${unit})`,
    legend,
    markerLegend: [
      { kind: 'site', text: `dokumentierter Standort (${formatFixed(comparison.sites.length)})` },
    ],
    source: `Quellen: ${SITE_NAME}; ${base.source}; Grenzen ${attribution}; Farben ColorBrewer YlGnBu. ${sentence(howCounted(comparison.coarse))}`,
    date: `Erstellt am ${date}. Standorte geprüft bis ${formatDate(data.checked)}.`,
  };
}
