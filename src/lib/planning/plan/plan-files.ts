/** Exports of the plan as CSV and GeoJSON (pure functions). */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { CoverageFigures } from '../../coverage/grid-coverage.ts';
import { csvOf, decimalCell } from '../../text/format/csv.ts';
import type { PlanningData } from '../planning-data.ts';
import { howCounted } from '../how-counted.ts';
import type { Imprint } from '../imprint.ts';
import { populationBase } from '../population.ts';
import { choiceInWords } from '../site-choice.ts';
import { reachedOf, type Plan, type Reached } from './plan.ts';
import type { PlanQuery } from './plan-query.ts';

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

/** Assumptions and sources of the plan, one sentence each. */
export function planNotes(query: PlanQuery, plan: Plan, unit: Unit, date: string): string[] {
  const base = populationBase(query.base);
  const way =
    unit === 'km'
      ? howCounted(plan.coarse)
      : 'Reisezeiten aus einer Datei, die im Browser geladen wurde; der Mittelpunkt steht für alle Menschen der Gemeinde';
  return [
    `Umkreis: ${String(query.radius)} ${unit === 'km' ? 'km' : 'Minuten'}; ${way}`,
    `Gezählt: ${base.short}. Quelle: ${base.source}`,
    `Standorte: ${choiceInWords(query.choice)}; nicht mitgezählt: ${String(plan.removed.length)}; gedacht: ${String(plan.planned.length)}; wo keiner bekannt ist, kann es welche geben`,
    'Was ein Standort bewirkt, sagen diese Zahlen nicht; die Standorte stammen aus einem abgeschlossenen Modellprojekt',
    `Erstellt am ${date}`,
  ];
}

/** CSV with several tables: figures before and after, sites, proposal, municipalities of the plan. */
export function planCsv(data: PlanningData, query: PlanQuery, plan: Plan, unit: Unit, date: string): string {
  const { people } = populationBase(query.base);
  const beyond = new Map(plan.gaps.map((gap) => [gap.place, gap]));
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
  const proposal = plan.proposal.map((step, index) => [
    String(index + 1),
    step.name,
    decimalCell(step.gain),
    decimalCell(step.share * 100, 1),
    decimalCell(step.mean, 2),
  ]);
  return csvOf([
    ['Kennzahl', 'vorher', 'nachher'],
    figures(people, (of) => of.population, 0),
    figures(`${people} im Umkreis`, (of) => of.within[0]?.people, 0),
    figures('Anteil im Umkreis in Prozent', (of) => (of.within[0]?.share ?? 0) * 100, 1),
    figures(`Mittlere Entfernung (${unit})`, (of) => of.mean, 2),
    figures(`Median der Entfernung (${unit})`, (of) => of.median, 2),
    figures(`Mittel des Zehntels mit den weitesten Wegen (${unit})`, (of) => of.worstTenth, 2),
    figures(`Weitester Weg (${unit})`, (of) => of.farthest, 2),
    figures('Gemeinden, in denen niemand im Umkreis wohnt', (of) => of.uncovered, 0),
    figures('Gemeinden zum Teil im Umkreis', (of) => of.partly, 0),
    [],
    ['Standort', 'Art', 'Breite', 'Länge'],
    ...plan.kept.map((each) => site(each.name, 'besteht', each)),
    ...plan.removed.map((each) => site(each.name, 'nicht mitgezählt', each)),
    ...plan.planned.map((each) =>
      site(`Gedachter Standort ${String(each.number)} bei ${each.near}`, 'gedacht', each),
    ),
    [],
    [
      'Vorschlag',
      'Gemeinde',
      `${people} neu im Umkreis`,
      'Anteil danach in Prozent',
      `Mittel danach (${unit})`,
    ],
    ...proposal,
    [],
    [
      'Schlüssel',
      'Gemeinde',
      people,
      'davon im Umkreis vorher',
      'davon im Umkreis nachher',
      'davon ohne Standort im Umkreis',
      `mittlerer Weg der Menschen ohne Standort im Umkreis (${unit})`,
      'Lage',
    ],
    ...plan.members.map((index) => [
      data.places[index]?.ags ?? '',
      data.places[index]?.name ?? '',
      decimalCell(plan.people[index]),
      decimalCell(plan.reachedBefore[index]),
      decimalCell(plan.reached[index]),
      decimalCell(beyond.get(index)?.people ?? 0),
      decimalCell(beyond.get(index)?.mean, 2),
      REACHED_WORDS[reachedOf(plan, index)],
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
