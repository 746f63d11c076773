/** The sheet that a town hall puts before its council: figures, families, similar sites, what is not known, sources. */
import type { FamilyStanding } from '../../municipalities/census.ts';
import type { ComparableMunicipality } from '../../municipalities/comparable.ts';
import { CENSUS, CENSUS_DAY, POPULATION_DAY } from '../../region/figures.ts';
import type { CardSite } from '../../sites/card-site.ts';
import type { SiteMeans, SiteSummary } from '../../sites/site-summary.ts';
import { NO_WISHES, type Similarity } from '../../sites/similarity/compare.ts';
import { ALIKE_FROM, selectSimilar } from '../../sites/similarity/select.ts';
import { fullName } from '../../sites/site.ts';
import { formatDistance } from '../../text/format/distance.ts';
import { joinList } from '../../text/format/lists.ts';
import { formatNumber, formatPercent } from '../../text/format/numbers.ts';
import { caseBlock, meansLine, sourcesBlock, type CouncilBlock } from './council-text.ts';

/** Number of sites on the sheet. */
const CASES = 3;

interface CouncilPaper {
  readonly here: ComparableMunicipality;
  readonly own: readonly CardSite[];
  readonly standings: readonly FamilyStanding[];
  readonly results: readonly Similarity[];
  readonly summaries: Readonly<Record<string, SiteSummary>>;
  readonly documented: number;
  readonly total: number;
  /** What sources tell of money and posts in the project as a whole. */
  readonly means: readonly SiteMeans[];
  /** What no source tells, as clauses. */
  readonly unknown: readonly string[];
}

function likenessOf({ score, km, site }: Similarity): string {
  const distance = `${formatDistance(km, site.roughKm)} entfernt`;
  return score === undefined
    ? distance
    : `${score < ALIKE_FROM ? 'nur ' : ''}${formatPercent(score)} ähnlich, ${distance}`;
}

/** The blocks of a municipality's sheet; always three sites, those that are alike first. */
export function councilBlocks(paper: CouncilPaper): CouncilBlock[] {
  const { here, own, standings, results, summaries, documented, total, means, unknown } = paper;
  const { alike, full, rest } = selectSimilar(here, results, NO_WISHES, CASES);
  const cases = [...full, ...rest].slice(0, CASES).flatMap((result) => {
    const summary = summaries[result.site.slug];
    return summary ? [{ result, summary }] : [];
  });
  return [
    {
      heading: 'Zahlen',
      level: 1,
      lines: [
        `Einwohner: ${here.population === undefined ? 'nicht bekannt' : `${formatNumber(here.population)} am ${POPULATION_DAY}`}`,
        `Kinder und Familien: ${standings.map(({ label, count }) => `${label} ${formatNumber(count)}`).join('; ')} (${CENSUS}, ${CENSUS_DAY})`,
        own.length > 0
          ? `Eltern-Kind-Zentren des Modellprojekts hier: ${joinList(own.map(fullName))}`
          : 'Eltern-Kind-Zentren des Modellprojekts hier: keines dokumentiert; das heißt nicht, dass es keines gab',
      ],
    },
    {
      heading: alike ? 'Standorte in ähnlichen Gemeinden' : 'Die nächsten Standorte',
      level: 1,
      lines: alike ? [] : [`Keine Gemeinde mit dokumentiertem Standort ist ${here.name} wirklich ähnlich.`],
    },
    ...cases.map(({ result, summary }, at) => caseBlock(summary, at + 1, likenessOf(result))),
    ...(means.length > 0
      ? [{ heading: 'Geld und Stellen im Modellprojekt', level: 1 as const, lines: means.map(meansLine) }]
      : []),
    {
      heading: 'Was nicht bekannt ist',
      level: 1,
      lines: [
        `Von ${String(total)} Standorten des Modellprojekts sind ${String(documented)} dokumentiert.`,
        ...(unknown.length > 0 ? [`Keine Quelle sagt: ${unknown.join('; ')}.`] : []),
      ],
    },
    sourcesBlock(
      cases.map(({ summary }) => summary),
      means,
    ),
  ];
}
