/**
 * Counts of the census and what may be calculated with them. A ratio has one base: counts of the census are divided by
 * counts of the census only, never by the inhabitants carried on to another day (`Municipality.population`).
 */

declare const OF_THE_CENSUS: unique symbol;
/** A count of persons or households on the census day (`CENSUS_DAY`). The brand keeps other numbers out of its ratios. */
export type CensusCount = number & { readonly [OF_THE_CENSUS]: never };

/** The counts of one area as derived; `key` has 2 digits (Land), 5 (district) or 8 (municipality). */
interface CensusFields<Count> {
  readonly key: string;
  readonly population: Count;
  /** Children by completed years of age, both ends included. */
  readonly under3: Count;
  readonly from3To5: Count;
  readonly from6To9: Count;
  /** Households; children of any age who live with their parents. */
  readonly couplesWithChildren: Count;
  readonly singleParents: Count;
}
/** What the pipeline writes into `census.json`. */
export type CensusRow = CensusFields<number>;
/** What the site reads from it. */
export type CensusCounts = CensusFields<CensusCount>;

/** A figure of the census that pages, tables and downloads show; add one here, and all of them have it. */
export interface CensusFigure {
  readonly id: string;
  /** German, for a line of its own: "Kinder unter 3 Jahren". */
  readonly label: string;
  /** German, for the head of a column. */
  readonly heading: string;
  readonly countOf: (counts: CensusCounts) => CensusCount;
}

/** Two counts of the same census as one. */
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

/** Fewer than this: the number alone, no share and no rank, because chance and the census's own noise would decide. */
export const FEWEST_FOR_SHARE = 20;

/** Count per 1,000 inhabitants of the same census; undefined below `FEWEST_FOR_SHARE`. */
export function perThousand(count: CensusCount, inhabitants: CensusCount): number | undefined {
  return count < FEWEST_FOR_SHARE ? undefined : (count / inhabitants) * 1000;
}

/** Place of an area among others of its kind, by count per 1,000 inhabitants, the highest first; equal ones share it. */
export interface Placing {
  readonly place: number;
  /** Areas that have a place; those with too few are left out. */
  readonly of: number;
}

/** The ranks of areas in one figure, by key; areas below `FEWEST_FOR_SHARE` have none. */
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

/** One figure of an area with its places among others of its kind. */
export interface FamilyStanding {
  readonly label: string;
  readonly count: number;
  /** Per 1,000 inhabitants of the same census; undefined where there are too few for a share. */
  readonly share: number | undefined;
  /** Among the municipalities of its district; undefined for a district and where there are too few for a rank. */
  readonly inDistrict: Placing | undefined;
  /** Among all municipalities, or all districts, of the Land. */
  readonly inState: Placing | undefined;
}
