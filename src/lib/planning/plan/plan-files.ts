/** Builds the notes and the GeoJSON of the plan's exports (pure functions). */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { SITE_NAME } from '../../region/constants.ts';
import type { PlanningData } from '../planning-data.ts';
import { GRID_SOURCE, howCounted } from '../how-counted.ts';
import type { Imprint } from '../imprint.ts';
import { populationBase } from '../population.ts';
import { formatShare } from '../format.ts';
import { weightingOf } from '../weighting.ts';
import type { ReportDetails } from '../report/report.ts';
import { choiceInWords } from '../site-choice.ts';
import { reachedOf, type Plan, type Reached } from './plan.ts';
import type { PlanQuery } from './plan-query.ts';
import { searchInWords } from './proposal-in-words.ts';

/** Unit of costs. */
export type Unit = 'km' | 'min';

export const REACHED_WORDS: Readonly<Record<Reached, string>> = {
  alle: 'alle im Umkreis',
  viele: 'mindestens die Hälfte im Umkreis',
  wenige: 'weniger als die Hälfte im Umkreis',
  niemand: 'niemand im Umkreis',
  neu: 'mehr Menschen im Umkreis als heute',
  verloren: 'weniger Menschen im Umkreis als heute',
};

interface Located {
  readonly lon: number;
  readonly lat: number;
}

/** Says what the weights of a plan do, in German sentences without the last full stop; empty without weights. */
export function weightsOfPlan({ weights }: Plan): string {
  if (!weights) return '';
  return `${weights.words} Ungewichtet wären es ${formatShare(weights.before)} heute und ${formatShare(weights.after)} mit Plan`;
}

/** Returns area, settings, assumptions and sources of the plan, each with its label. */
export function planDetails(query: PlanQuery, plan: Plan, unit: Unit, areaName: string): ReportDetails {
  const base = populationBase(query.base);
  const way =
    unit === 'km'
      ? howCounted(plan.coarse)
      : 'Reisezeiten aus einer Datei, die im Browser geladen wurde; der Mittelpunkt steht für alle Menschen der Gemeinde';
  return [
    ['Planung', areaName],
    ['Umkreis', `${String(query.radius)} ${unit === 'km' ? 'km' : 'Minuten'}`],
    ['Entfernung', way],
    ['Gezählt', base.short],
    ...(query.weighting === 'keine' ? [] : [['Gewichtet', weightingOf(query.weighting).short] as const]),
    [
      'Standorte',
      `${choiceInWords(query.choice)}; nicht mitgezählt: ${String(plan.removed.length)}; gedacht: ${String(plan.planned.length)}; wo keiner bekannt ist, kann es welche geben`,
    ],
    ...(plan.proposal.length > 0 ? [['Vorschlag', searchInWords(query)] as const] : []),
    ['Quellen', `${base.source}; ${GRID_SOURCE}; ${SITE_NAME}`],
    [
      'Hinweis',
      'Was ein Standort bewirkt, sagen diese Zahlen nicht; die Standorte stammen aus einem abgeschlossenen Modellprojekt',
    ],
  ];
}

/** Returns the details and the date as sentences without full stops. */
export function planNotes(
  query: PlanQuery,
  plan: Plan,
  unit: Unit,
  areaName: string,
  date: string,
): string[] {
  return [
    ...planDetails(query, plan, unit, areaName).map(([label, content]) => `${label}: ${content}`),
    `Erstellt am ${date}`,
  ];
}

/** Returns GeoJSON with sites as points and the plan's municipalities as polygons (lon, lat in degrees). */
export function planGeoJson(
  data: PlanningData,
  query: PlanQuery,
  plan: Plan,
  unit: Unit,
  areaName: string,
  geometries: ReadonlyMap<string, Polygon | MultiPolygon>,
  { date, attribution }: Imprint,
): string {
  const point = ({ lon, lat }: Located, properties: Record<string, unknown>): Feature => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [lon, lat] },
  });
  const areas = plan.members.flatMap((index): Feature[] => {
    const place = data.places[index];
    const geometry = geometries.get(place?.ags ?? '');
    if (!place || !geometry) return [];
    const properties = {
      art: 'gemeinde',
      ags: place.ags,
      name: place.name,
      people: plan.people[index],
      peopleWithinBefore: plan.reachedBefore[index],
      peopleWithin: plan.reached[index],
      unit,
      lage: reachedOf(plan, index),
    };
    return [{ type: 'Feature', properties, geometry }];
  });
  const collection: FeatureCollection & { notes: string[] } = {
    type: 'FeatureCollection',
    notes: [...planNotes(query, plan, unit, areaName, date), `Grenzen: ${attribution}`],
    features: [
      ...areas,
      ...plan.kept.map((site) => point(site, { art: 'standort', slug: site.id, name: site.name })),
      ...plan.removed.map((site) => point(site, { art: 'weggenommen', slug: site.id, name: site.name })),
      ...plan.planned.map((site) => point(site, { art: 'gedacht', nummer: site.number, bei: site.near })),
      ...plan.proposal.map((step, index) =>
        point(step, { art: 'vorschlag', nummer: index + 1, ags: step.ags, name: step.name, gain: step.gain }),
      ),
    ],
  };
  return JSON.stringify(collection);
}
