/** Number of the project's sites in a district: documented ones, and all of them if a public source states it. */
import type { DistrictStatement } from '../region/schema.ts';

export interface KnownSites {
  /**
   * True if a source states the district's number of sites and all of them are documented. Only then zero means none.
   */
  readonly complete: boolean;
  /** German: "vollständig, drei Standorte", "keiner bekannt, es kann welche geben". */
  readonly words: string;
  readonly statement: DistrictStatement | undefined;
}

const NUMERALS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const numeral = (count: number): string => NUMERALS[count] ?? String(count);
const sites = (count: number): string => `${numeral(count)} ${count === 1 ? 'Standort' : 'Standorte'}`;

function wordsOf(documented: number, total: number | undefined): string {
  if (total === 0) return 'vollständig, hier war kein Standort';
  if (total === documented) return `vollständig, ${sites(total)}`;
  if (total !== undefined)
    return `${documented === 0 ? 'keiner' : numeral(documented)} von ${total === 1 ? 'einem' : numeral(total)} bekannt`;
  return documented === 0
    ? 'keiner bekannt, es kann welche geben'
    : `${sites(documented)} bekannt, es kann weitere geben`;
}

/** Combines the number of documented sites in a district with a source's statement. */
export function knownSites(documented: number, statement: DistrictStatement | undefined): KnownSites {
  return {
    complete: statement?.sites === documented,
    words: wordsOf(documented, statement?.sites),
    statement,
  };
}
