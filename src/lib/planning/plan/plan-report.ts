/** Builds the tables of a plan's report: figures, sites, proposal, municipalities. */
import type { CoverageFigures } from '../../coverage/grid-coverage.ts';
import type { PlanningData } from '../planning-data.ts';
import { countedPeople } from '../population.ts';
import { number, text, type Cell, type Report, type ReportTable } from '../report/report.ts';
import { planDetails, REACHED_WORDS, type Unit } from './plan-files.ts';
import type { PlanQuery } from './plan-query.ts';
import { reachedOf, type Plan } from './plan.ts';

const FIGURES_TABLE = { name: 'Kennzahlen', slug: 'kennzahlen' };
const SITES_TABLE = { name: 'Standorte', slug: 'standorte' };
/** Table that compares the saved plans. */
export const SAVED_TABLE = { name: 'Pläne', slug: 'plaene' };
export const PROPOSAL_TABLE = { name: 'Vorschlag', slug: 'vorschlag' };
const MUNICIPALITIES_TABLE = { name: 'Gemeinden', slug: 'gemeinden' };
export const PLAN_TABLES = [
  FIGURES_TABLE,
  SITES_TABLE,
  PROPOSAL_TABLE,
  SAVED_TABLE,
  MUNICIPALITIES_TABLE,
] as const;

const percent = (share: number | undefined): number => (share ?? 0) * 100;

function figuresTable(plan: Plan, people: string, unit: Unit): ReportTable {
  const row = (name: string, value: (of: CoverageFigures) => number | undefined): Cell[] => [
    name,
    value(plan.before),
    value(plan.after),
  ];
  return {
    ...FIGURES_TABLE,
    columns: [text('Kennzahl'), number('heute', 2), number('mit Plan', 2)],
    rows: [
      row(people, (of) => of.population),
      row(`${people} im Umkreis`, (of) => Math.round(of.within[0]?.people ?? 0)),
      row('Anteil im Umkreis in Prozent', (of) => percent(of.within[0]?.share)),
      row(`Mittlere Entfernung (${unit})`, (of) => of.mean),
      row(`Median der Entfernung (${unit})`, (of) => of.median),
      row(`Mittel des Zehntels mit den weitesten Wegen (${unit})`, (of) => of.worstTenth),
      row(`Weitester Weg (${unit})`, (of) => of.farthest),
      row('Gemeinden, in denen niemand im Umkreis wohnt', (of) => of.uncovered),
      row('Gemeinden zum Teil im Umkreis', (of) => of.partly),
    ],
  };
}

function sitesTable(plan: Plan): ReportTable {
  const row = (name: string, kind: string, { lat, lon }: { lat: number; lon: number }): Cell[] => [
    name,
    kind,
    lat,
    lon,
  ];
  return {
    ...SITES_TABLE,
    columns: [text('Standort'), text('Art'), number('Breite', 4), number('Länge', 4)],
    rows: [
      ...plan.kept.map((each) => row(each.name, 'besteht', each)),
      ...plan.removed.map((each) => row(each.name, 'nicht mitgezählt', each)),
      ...plan.planned.map((each) =>
        row(`Gedachter Standort ${String(each.number)} bei ${each.near}`, 'gedacht', each),
      ),
    ],
  };
}

function proposalTable(plan: Plan, people: string, unit: Unit): ReportTable {
  return {
    ...PROPOSAL_TABLE,
    columns: [
      number('Schritt'),
      text('Schlüssel'),
      text('Gemeinde'),
      number(`${people} neu im Umkreis`),
      number('Anteil danach in Prozent', 1),
      number(`Mittel danach (${unit})`, 2),
      number(`Weitester Weg danach (${unit})`, 2),
    ],
    rows: plan.proposal.map((step, index) => [
      index + 1,
      step.ags,
      step.name,
      step.gain,
      percent(step.share),
      step.mean,
      step.farthest,
    ]),
  };
}

function municipalitiesTable(data: PlanningData, plan: Plan, people: string, unit: Unit): ReportTable {
  const beyond = new Map(plan.gaps.map((gap) => [gap.place, gap]));
  return {
    ...MUNICIPALITIES_TABLE,
    columns: [
      text('Schlüssel'),
      text('Gemeinde'),
      number(people),
      number('davon im Umkreis heute'),
      number('davon im Umkreis mit Plan'),
      number('davon ohne Standort im Umkreis'),
      number(`mittlerer Weg der Menschen ohne Standort im Umkreis (${unit})`, 2),
      text('Lage'),
    ],
    rows: plan.members.map((index) => [
      data.places[index]?.ags,
      data.places[index]?.name,
      plan.people[index],
      plan.reachedBefore[index],
      plan.reached[index],
      beyond.get(index)?.people ?? 0,
      beyond.get(index)?.mean,
      REACHED_WORDS[reachedOf(plan, index)],
    ]),
  };
}

function savedTable(
  saved: readonly { readonly name: string; readonly plan: Plan }[],
  people: string,
  unit: Unit,
): ReportTable {
  return {
    ...SAVED_TABLE,
    columns: [
      text('Plan'),
      number('gedachte Standorte'),
      number('nicht mitgezählte Standorte'),
      number(`${people} im Umkreis`),
      number('Anteil im Umkreis in Prozent', 1),
      number(`Mittlere Entfernung (${unit})`, 2),
      number(`Mittel des Zehntels mit den weitesten Wegen (${unit})`, 2),
      number(`Weitester Weg (${unit})`, 2),
    ],
    rows: saved.map(({ name, plan }) => [
      name,
      plan.planned.length,
      plan.removed.length,
      plan.after.within[0]?.people,
      percent(plan.after.within[0]?.share),
      plan.after.mean,
      plan.after.worstTenth,
      plan.after.farthest,
    ]),
  };
}

/** Builds the report; includes the tables of proposal and saved plans only if there are any. */
export function planReport(
  data: PlanningData,
  query: PlanQuery,
  plan: Plan,
  unit: Unit,
  areaName: string,
  saved: readonly { readonly name: string; readonly plan: Plan }[],
  { date, link }: Pick<Report, 'date' | 'link'>,
): Report {
  const people = countedPeople(query);
  return {
    tables: [
      figuresTable(plan, people, unit),
      sitesTable(plan),
      ...(plan.proposal.length > 0 ? [proposalTable(plan, people, unit)] : []),
      ...(saved.length > 0 ? [savedTable(saved, people, unit)] : []),
      municipalitiesTable(data, plan, people, unit),
    ],
    details: planDetails(query, plan, unit, areaName),
    date,
    link,
  };
}
