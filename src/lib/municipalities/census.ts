/**
 * Counts of the census and figures computed from them. A ratio has one base: census counts are divided by census counts
 * only, never by the updated population (`Municipality.population`).
 */

declare const OF_THE_CENSUS: unique symbol;
/** A count of persons or households on the census day (`CENSUS_DAY`). The brand keeps other numbers out of its ratios. */
export type CensusCount = number & { readonly [OF_THE_CENSUS]: never };

/** Derived counts of one area; `key` has 2 digits (Land), 5 (district) or 8 (municipality). */
interface CensusFields<Count> {
  readonly key: string;
  readonly population: Count;
  /** Children by completed years of age, both ends included. */
  readonly under3: Count;
  readonly from3To5: Count;
  readonly from6To9: Count;
  /** Households with children of any age who live with their parents. */
  readonly couplesWithChildren: Count;
  readonly singleParents: Count;
}
/** A row of `census.json`, as the pipeline writes it. */
export type CensusRow = CensusFields<number>;
/** A row of `census.json`, as the site reads it. */
export type CensusCounts = CensusFields<CensusCount>;

/** A census figure. Pages, tables and downloads show every entry of `CENSUS_FIGURES`. */
export interface CensusFigure {
  readonly id: string;
  /** German label: "Kinder unter 3 Jahren". */
  readonly label: string;
  /** German column heading. */
  readonly heading: string;
  readonly countOf: (counts: CensusCounts) => CensusCount;
}

/** Adds two counts of the same census. */
export function sumOf(a: CensusCount, b: CensusCount): CensusCount {
  return (a + b) as CensusCount;
}

export const CENSUS_FIGURES: readonly CensusFigure[] = [
  {
    id: 'under3',
    label: 'Kinder unter 3 Jahren',
    heading: 'Kinder unter 3',
    countOf: (counts) => counts.under3,
  },
  {
    id: 'from3To5',
    label: 'Kinder von 3 bis 5 Jahren',
    heading: 'Kinder 3 bis 5',
    countOf: (counts) => counts.from3To5,
  },
  {
    id: 'from6To9',
    label: 'Kinder von 6 bis 9 Jahren',
    heading: 'Kinder 6 bis 9',
    countOf: (counts) => counts.from6To9,
  },
  {
    id: 'families',
    label: 'Haushalte mit Kindern',
    heading: 'Haushalte mit Kindern',
    countOf: (counts) => sumOf(counts.couplesWithChildren, counts.singleParents),
  },
  {
    id: 'singleParents',
    label: 'davon Alleinerziehende',
    heading: 'Alleinerziehende',
    countOf: (counts) => counts.singleParents,
  },
];

/** Smallest count with a share and a rank. Below it, chance and the census's confidentiality noise dominate. */
export const FEWEST_FOR_SHARE = 20;

/** Count per 1,000 inhabitants of the same census; undefined below `FEWEST_FOR_SHARE`. */
export function perThousand(count: CensusCount, inhabitants: CensusCount): number | undefined {
  return count < FEWEST_FOR_SHARE ? undefined : (count / inhabitants) * 1000;
}

/** Rank of an area among areas of its kind by count per 1,000 inhabitants, highest first; equal values share a rank. */
export interface Placing {
  readonly place: number;
  /** Number of ranked areas; excludes areas below `FEWEST_FOR_SHARE`. */
  readonly of: number;
}

/** Ranks of the areas in one figure, by key; areas below `FEWEST_FOR_SHARE` have none. */
export function ranksOf(figure: CensusFigure, areas: readonly CensusCounts[]): ReadonlyMap<string, Placing> {
  const shares = areas.flatMap((each) => {
    const share = perThousand(figure.countOf(each), each.population);
    return share === undefined ? [] : [{ key: each.key, share }];
  });
  return new Map(
    shares.map(({ key, share }) => [
      key,
      { place: 1 + shares.filter((other) => other.share > share).length, of: shares.length },
    ]),
  );
}

/** One figure of an area, with its ranks. */
export interface FamilyStanding {
  readonly label: string;
  readonly count: number;
  /** Per 1,000 inhabitants of the same census; undefined below `FEWEST_FOR_SHARE`. */
  readonly share: number | undefined;
  /** Among the municipalities of its district; undefined for a district and below `FEWEST_FOR_SHARE`. */
  readonly inDistrict: Placing | undefined;
  /** Among all municipalities, or all districts, of the Land. */
  readonly inState: Placing | undefined;
}
