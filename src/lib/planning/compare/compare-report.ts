/** Builds the tables of the comparison's report: the compared areas, and operators and focuses of their sites. */
import { FOCUS_TERMS, OPERATOR_TERMS } from '../../sites/vocabulary.ts';
import { countedPeople } from '../population.ts';
import { number, text, type Report, type ReportTable } from '../report/report.ts';
import { compareDetails } from './compare-files.ts';
import type { CompareQuery } from './compare-query.ts';
import type { Comparison, CompareRow } from './comparison.ts';
import { COLUMN_RADII, WAY_MEASURES } from './measures.ts';
import { weightsOfComparison } from './weights-in-words.ts';

export const MIX_TABLE = { name: 'Träger und Schwerpunkte', slug: 'traeger-schwerpunkte' };

const rowsOf = ({ rows, chosen, whole }: Comparison): CompareRow[] =>
  [...rows, chosen, whole].filter((each) => each !== undefined);

function coverageTable(comparison: Comparison, query: CompareQuery): ReportTable {
  const people = countedPeople(query);
  const radius = String(query.radius);
  return {
    name: 'Vergleich',
    slug: query.level,
    columns: [
      text('Schlüssel'),
      text(query.level === 'kreise' ? 'Kreis' : 'Gemeinde'),
      number('Standorte'),
      number(`Standorte je 100.000 ${people}`, 2),
      number(people),
      ...COLUMN_RADII.flatMap((km) => [
        number(`${people} bis ${String(km)} km`),
        number(`Anteil bis ${String(km)} km in Prozent`, 1),
      ]),
      number('Mittlere Entfernung in km', 2),
      number('Median der Entfernung in km', 2),
      number('Gemeinden'),
      number(`Gemeinden ohne Standort bis ${radius} km`),
      number(`Gemeinden zum Teil im Umkreis von ${radius} km`),
      ...WAY_MEASURES.map(({ title, unit }) =>
        unit === '%' ? number(`${title} in Prozent`, 1) : number(`${title} in km`, 2),
      ),
    ],
    rows: rowsOf(comparison).map(({ ags, name, figures }) => [
      ags,
      name,
      figures.sites,
      figures.sitesPer100k,
      figures.population,
      ...figures.within.flatMap((each) => [each.people, each.share * 100]),
      figures.mean,
      figures.median,
      figures.municipalities,
      figures.uncovered,
      figures.partly,
      ...WAY_MEASURES.map(({ unit, value }) => {
        const figure = value(figures);
        return unit === '%' && figure !== undefined ? figure * 100 : figure;
      }),
    ]),
  };
}

function mixTable(comparison: Comparison, query: CompareQuery): ReportTable {
  return {
    ...MIX_TABLE,
    columns: [
      text('Schlüssel'),
      text(query.level === 'kreise' ? 'Kreis' : 'Gemeinde'),
      number('Standorte'),
      ...OPERATOR_TERMS.map((term) => number(`Träger: ${term.label}`)),
      ...FOCUS_TERMS.map((term) => number(`Schwerpunkt: ${term.label}`)),
    ],
    rows: rowsOf(comparison).map(({ ags, name, figures, operators, focus }) => [
      ags,
      name,
      figures.sites,
      ...operators,
      ...focus,
    ]),
  };
}

export function compareReport(
  comparison: Comparison,
  query: CompareQuery,
  areas: string,
  { date, link }: Pick<Report, 'date' | 'link'>,
): Report {
  const weights = weightsOfComparison(comparison, query.weighting);
  return {
    tables: [coverageTable(comparison, query), mixTable(comparison, query)],
    details: [
      ...compareDetails(query, comparison.coarse, areas),
      ...(weights === '' ? [] : [['Was die Gewichte tun', weights] as const]),
    ],
    date,
    link,
  };
}
