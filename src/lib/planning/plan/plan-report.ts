/** Builds the tables of a plan's report: figures, sites, proposal, municipalities. */
import type { CoverageFigures } from '../../coverage/grid-coverage.ts';
import type { PlanningData } from '../planning-data.ts';
import type { Range, Ranges } from '../../coverage/uncertainty.ts';
import { countedPeople } from '../population.ts';
import { number, text, type Cell, type Report, type ReportTable } from '../report/report.ts';
import { planDetails, REACHED_WORDS, weightsOfPlan, type Unit } from './plan-files.ts';
import type { PlanQuery } from './plan-query.ts';
import { FAR, reachedOf, type Plan } from './plan.ts';
import { proofInWords } from './proposal-in-words.ts';
import type { Proof } from './solver-messages.ts';

export const FIGURES_TABLE = { name: 'Kennzahlen', slug: 'kennzahlen' };
const SITES_TABLE = { name: 'Standorte', slug: 'standorte' };
/** Table that compares the saved plans. */
export const SAVED_TABLE = { name: 'Pläne', slug: 'plaene' };
/** Sites of the saved plans. */
export const SAVED_SITES_TABLE = { name: 'Standorte der Pläne', slug: 'plaene-standorte' };
export const PROPOSAL_TABLE = { name: 'Vorschlag', slug: 'vorschlag' };
const MUNICIPALITIES_TABLE = { name: 'Gemeinden', slug: 'gemeinden' };
export const PLAN_TABLES = [
  FIGURES_TABLE,
  SITES_TABLE,
  PROPOSAL_TABLE,
  SAVED_TABLE,
  SAVED_SITES_TABLE,
  MUNICIPALITIES_TABLE,
] as const;

const percent = (share: number | undefined): number => (share ?? 0) * 100;

/** A named plan of the report. */
interface NamedPlan {
  readonly name: string;
  readonly plan: Plan;
}

/** Ranges of today and of the plan as rows of the table of figures. */
function rangeRows(ranges: readonly Ranges[] | undefined): Cell[][] {
  const [today, withPlan] = ranges ?? [];
  if (!today || !withPlan) return [];
  const row = (name: string, value: (of: Ranges) => number): Cell[] => [name, value(today), value(withPlan)];
  const rows = (name: string, range: (of: Ranges) => Range, scale: number): Cell[][] => [
    row(`Spanne von: ${name}`, (of) => range(of)[0] * scale),
    row(`Spanne bis: ${name}`, (of) => range(of)[1] * scale),
  ];
  return [
    ...rows('Anteil im Umkreis in Prozent', (of) => of.share, 100),
    ...rows('Mittlere Entfernung (km)', (of) => of.mean, 1),
  ];
}

function figuresTable(
  plan: Plan,
  people: string,
  unit: Unit,
  ranges: readonly Ranges[] | undefined,
): ReportTable {
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
      row(`Median des Zehntels mit den weitesten Wegen (${unit})`, (of) => of.worstTenthMedian),
      row(`Weitester Weg (${unit})`, (of) => of.farthest),
      row(`Anteil weiter als ${String(FAR)} ${unit} in Prozent`, (of) => 100 - percent(of.within[1]?.share)),
      row('Gemeinden, in denen niemand im Umkreis wohnt', (of) => of.uncovered),
      row('Gemeinden zum Teil im Umkreis', (of) => of.partly),
      ...rangeRows(ranges),
    ],
  };
}

const SITE_COLUMNS = [text('Standort'), text('Art'), number('Breite', 4), number('Länge', 4)];

/** Rows of removed and planned sites, which make a plan differ from today. */
function changedSites(plan: Plan): Cell[][] {
  return [
    ...plan.removed.map(({ name, lat, lon }) => [name, 'nicht mitgezählt', lat, lon]),
    ...plan.planned.map((each) => [
      `Gedachter Standort ${String(each.number)} bei ${each.near}`,
      'gedacht',
      each.lat,
      each.lon,
    ]),
  ];
}

function sitesTable(plan: Plan): ReportTable {
  return {
    ...SITES_TABLE,
    columns: SITE_COLUMNS,
    rows: [...plan.kept.map(({ name, lat, lon }) => [name, 'besteht', lat, lon]), ...changedSites(plan)],
  };
}

function savedSitesTable(saved: readonly NamedPlan[]): ReportTable {
  return {
    ...SAVED_SITES_TABLE,
    columns: [text('Plan'), ...SITE_COLUMNS],
    rows: saved.flatMap(({ name, plan }) => changedSites(plan).map((row) => [name, ...row])),
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

function savedTable(saved: readonly NamedPlan[], people: string, unit: Unit): ReportTable {
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

/** What a report says beyond the plan: date, link, and what was computed on request. */
type ReportOptions = Pick<Report, 'date' | 'link'> & {
  readonly ranges?: readonly Ranges[] | undefined;
  readonly proof?: Proof | undefined;
};

const RANGES_IN_WORDS =
  'vom fünften bis zum 95. von hundert Ergebnissen, für die ungefähr bekannte Standorte in ihren Kreisen und Menschen in ihren Zellen verschoben wurden';

/** Builds the report; includes the tables of proposal and saved plans only if there are any. */
export function planReport(
  data: PlanningData,
  query: PlanQuery,
  plan: Plan,
  unit: Unit,
  areaName: string,
  saved: readonly NamedPlan[],
  { date, link, ranges, proof }: ReportOptions,
): Report {
  const people = countedPeople(query);
  return {
    tables: [
      figuresTable(plan, people, unit, ranges),
      sitesTable(plan),
      ...(plan.proposal.length > 0 ? [proposalTable(plan, people, unit)] : []),
      ...(saved.length > 0 ? [savedTable(saved, people, unit), savedSitesTable(saved)] : []),
      municipalitiesTable(data, plan, people, unit),
    ],
    details: [
      ...planDetails(query, plan, unit, areaName),
      ...(plan.weights ? [['Was die Gewichte tun', weightsOfPlan(plan)] as const] : []),
      ...(proof ? [['Beweis', proofInWords(proof, query.goal, unit)] as const] : []),
      ...(ranges ? [['Spanne', RANGES_IN_WORDS] as const] : []),
    ],
    date,
    link,
  };
}
