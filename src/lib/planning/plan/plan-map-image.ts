/** Builds the map image of the plan for SVG and PNG. */
import { SITE_NAME } from '../../region/constants.ts';
import { formatDate } from '../../text/format/dates.ts';
import type { PlanningData } from '../planning-data.ts';
import type { Shape } from '../../drawing/choropleth/projection.ts';
import type { Fill, LegendEntry } from '../../drawing/choropleth/legend.ts';
import type { MapImage, ImageMarker } from '../../drawing/choropleth/map-image.ts';
import { formatFixed, formatShare } from '../format.ts';
import { howCounted, sentence } from '../how-counted.ts';
import type { Imprint } from '../imprint.ts';
import { countedPeople, inDative, populationBase } from '../population.ts';
import { choiceInWords } from '../site-choice.ts';
import { REACHED_WORDS, type Unit } from './plan-files.ts';
import { planViewBox } from './plan-view-box.ts';
import { reachedOf, type Plan, type Reached } from './plan.ts';
import type { PlanQuery } from './plan-query.ts';

const FILLS: Readonly<Record<Reached, Fill>> = {
  alle: 2,
  viele: 1,
  wenige: 0,
  niemand: 'keine',
  neu: 4,
  verloren: 'verlust',
};

export function planMapImage(
  data: PlanningData,
  query: PlanQuery,
  plan: Plan,
  unit: Unit,
  areaName: string,
  drawing: { readonly shapes: readonly Shape[]; readonly outlines: readonly Shape[] },
  { date, attribution }: Imprint,
): MapImage {
  const base = populationBase(query.base);
  const limit = `${String(query.radius)} ${unit === 'km' ? 'km' : 'Minuten'}`;
  const fills = plan.members.map((index): [string, Fill] => [
    data.places[index]?.ags ?? '',
    FILLS[reachedOf(plan, index)],
  ]);
  const legend = (Object.keys(FILLS) as Reached[])
    .map((kind): LegendEntry => ({
      fill: FILLS[kind],
      text: REACHED_WORDS[kind],
      count: plan.members.filter((index) => reachedOf(plan, index) === kind).length,
    }))
    .filter((entry) => entry.count > 0);
  const markers: ImageMarker[] = [
    ...plan.kept.map(({ lon, lat }) => ({ lon, lat, kind: 'site' as const })),
    ...plan.removed.map(({ lon, lat }) => ({ lon, lat, kind: 'removed' as const })),
    ...plan.planned.map(({ lon, lat, number }) => ({
      lon,
      lat,
      kind: 'planned' as const,
      label: String(number),
    })),
    ...plan.proposal.map(({ lon, lat }, index) => ({
      lon,
      lat,
      kind: 'proposed' as const,
      label: String(index + 1),
    })),
  ];
  return {
    title: `Standorte bis ${limit}: ${areaName}`,
    lines: [
      `${formatShare(plan.after.within[0]?.share ?? 0)} (${formatFixed(plan.after.within[0]?.people ?? 0)} von ${formatFixed(plan.after.population)} ${inDative(countedPeople(query))}) haben einen Standort bis ${limit}; ohne den Plan ${formatShare(plan.before.within[0]?.share ?? 0)}.`,
      `${base.short}. Standorte: ${choiceInWords(query.choice)}.`,
    ],
    ...drawing,
    box: planViewBox(data, plan, query.district),
    fills: new Map(fills),
    markers,
    legendTitle: 'Gemeinden (Anzahl)',
    legend,
    markerLegend: [
      { kind: 'site', text: `dokumentierter Standort (${formatFixed(plan.inArea.kept)} im Gebiet)` },
      ...(plan.planned.length > 0
        ? [{ kind: 'planned' as const, text: `gedachter Standort (${formatFixed(plan.planned.length)})` }]
        : []),
      ...(plan.removed.length > 0
        ? [
            {
              kind: 'removed' as const,
              text: `nicht mitgezählter Standort (${formatFixed(plan.removed.length)})`,
            },
          ]
        : []),
      ...(plan.proposal.length > 0
        ? [{ kind: 'proposed' as const, text: `Vorschlag, nach Rang (${formatFixed(plan.proposal.length)})` }]
        : []),
    ],
    source: `Quellen: ${SITE_NAME}; ${base.source}; Grenzen ${attribution}. ${sentence(unit === 'km' ? howCounted(plan.coarse) : 'Reisezeiten aus eigener Datei; der Mittelpunkt steht für alle Menschen der Gemeinde')}`,
    date: `Erstellt am ${date}. Standorte geprüft bis ${formatDate(data.checked)}.`,
  };
}
