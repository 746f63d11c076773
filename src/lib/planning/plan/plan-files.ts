/** Exports of the plan as CSV and GeoJSON (pure functions). */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { CoverageFigures } from '../../coverage/coverage.ts';
import { csvOf, decimalCell } from '../../text/format/csv.ts';
import type { PlanningData } from '../planning-data.ts';
import type { Imprint } from '../imprint.ts';
import { populationBase } from '../population.ts';
import { choiceInWords } from '../site-choice.ts';
import type { Plan, Reached } from './plan.ts';
import type { PlanQuery } from './plan-query.ts';

/** Unit of costs. */
export type Unit = 'km' | 'min';

export const REACHED_WORDS: Readonly<Record<Reached, string>> = {
  nah: 'im Umkreis',
  neu: 'neu im Umkreis',
  verloren: 'nicht mehr im Umkreis',
  luecke: 'ohne Standort im Umkreis',
};

interface Located {
  readonly lon: number;
  readonly lat: number;
}

/** Assumptions and sources of the plan, one sentence each. */
export function planNotes(query: PlanQuery, plan: Plan, unit: Unit, date: string): string[] {
  const base = populationBase(query.base);
  const way =
    unit === 'km'
      ? 'Luftlinie vom Zentrum der Gemeinde'
      : 'Reisezeiten aus einer Datei, die im Browser geladen wurde';
  return [
    `Umkreis: ${String(query.radius)} ${unit === 'km' ? 'km' : 'Minuten'}; ${way}; das Zentrum steht für alle Einwohner`,
    `Bevölkerung: ${base.short}. Quelle: ${base.source}`,
    `Standorte: ${choiceInWords(query.choice)}; weggenommen: ${String(plan.removed.length)}; gedacht: ${String(plan.planned.length)}; wo keiner bekannt ist, kann es welche geben`,
    'Was ein Standort bewirkt, sagen diese Zahlen nicht; die Standorte stammen aus einem abgeschlossenen Modellprojekt',
    `Erstellt am ${date}`,
  ];
}

/** CSV with several tables: figures before and after, sites, proposal, municipalities of the plan. */
export function planCsv(data: PlanningData, query: PlanQuery, plan: Plan, unit: Unit, date: string): string {
  const figures = (
    name: string,
    value: (of: CoverageFigures) => number | undefined,
    digits: number,
  ): string[] => [name, decimalCell(value(plan.before), digits), decimalCell(value(plan.after), digits)];
  const site = (name: string, kind: string, { lat, lon }: Located): string[] => [
    name,
    kind,
    decimalCell(lat, 4),
    decimalCell(lon, 4),
  ];
  const costCell = (cost: number | undefined): string =>
    cost !== undefined && Number.isFinite(cost) ? decimalCell(cost, 2) : '';
  const proposal = plan.proposal.map((step, index) => [
    String(index + 1),
    step.name,
    decimalCell(step.gain),
    decimalCell(step.share * 100, 1),
    decimalCell(step.mean, 2),
  ]);
  return csvOf([
    ['Kennzahl', 'vorher', 'nachher'],
    figures('Einwohner', (of) => of.population, 0),
    figures('Einwohner im Umkreis', (of) => of.within[0]?.inhabitants, 0),
    figures('Anteil im Umkreis in Prozent', (of) => (of.within[0]?.share ?? 0) * 100, 1),
    figures(`Mittlere Entfernung (${unit})`, (of) => of.mean, 2),
    figures(`Median der Entfernung (${unit})`, (of) => of.median, 2),
    figures('Gemeinden ohne Standort im Umkreis', (of) => of.uncovered, 0),
    [],
    ['Standort', 'Art', 'Breite', 'Länge'],
    ...plan.kept.map((each) => site(each.name, 'besteht', each)),
    ...plan.removed.map((each) => site(each.name, 'weggenommen', each)),
    ...plan.planned.map((each) =>
      site(`Gedachter Standort ${String(each.number)} bei ${each.near}`, 'gedacht', each),
    ),
    [],
    [
      'Vorschlag',
      'Gemeinde',
      'Einwohner neu im Umkreis',
      'Anteil danach in Prozent',
      `Mittel danach (${unit})`,
    ],
    ...proposal,
    [],
    [
      'Schlüssel',
      'Gemeinde',
      'Einwohner',
      `Entfernung vorher (${unit})`,
      `Entfernung nachher (${unit})`,
      'Lage',
    ],
    ...plan.members.map((index) => [
      data.places[index]?.ags ?? '',
      data.places[index]?.name ?? '',
      decimalCell(plan.populations[index]),
      costCell(plan.nearestBefore[index]),
      costCell(plan.nearest[index]),
      REACHED_WORDS[plan.reached[index] ?? 'luecke'],
    ]),
    [],
    ...planNotes(query, plan, unit, date).map((note) => [note]),
  ]);
}

/** GeoJSON with sites as points and the plan's municipalities as polygons (lon, lat in degrees). */
export function planGeoJson(
  data: PlanningData,
  query: PlanQuery,
  plan: Plan,
  unit: Unit,
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
    const cost = plan.nearest[index] ?? Infinity;
    const properties = {
      art: 'gemeinde',
      ags: place.ags,
      name: place.name,
      population: plan.populations[index],
      nearest: Number.isFinite(cost) ? Number(cost.toFixed(3)) : null,
      unit,
      lage: plan.reached[index],
    };
    return [{ type: 'Feature', properties, geometry }];
  });
  const collection: FeatureCollection & { notes: string[] } = {
    type: 'FeatureCollection',
    notes: [...planNotes(query, plan, unit, date), `Grenzen: ${attribution}`],
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
