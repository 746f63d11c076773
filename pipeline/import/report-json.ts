import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import type { Proposal } from './propose.ts';
import { remarkSentence, remarkText, type Remark } from './understand/remark.ts';

/** What `--json` prints; a contract with checks from outside. */
export interface JsonReport {
  /** Why the list as a whole is refused; German. */
  readonly refused?: string;
  readonly rows: readonly {
    /** As the spreadsheet counts it, from 1. */
    readonly row: number;
    /** Name of its sheet, where several are read. */
    readonly sheet?: string;
    readonly outcome: Proposal['kind'];
    readonly slug?: string;
    readonly name?: string;
    /** The site as it would be written. */
    readonly record?: SiteRecord;
    readonly remarks: readonly { readonly column?: string; readonly says: string }[];
  }[];
  /** About the list as a whole. */
  readonly notes: readonly string[];
}

/** Why nothing was read, as `--json` prints it. */
export function jsonRefusal(refused: string): string {
  return JSON.stringify({ refused, rows: [], notes: [] } satisfies JsonReport);
}

/** Every row and remark, as `--json` prints them, piece by piece. */
export function* jsonParts(proposals: readonly Proposal[], general: readonly Remark[]): Generator<string> {
  let separator = '{"rows":[';
  for (const { row, sheet, kind, slug, name, record, remarks } of proposals) {
    yield separator;
    yield JSON.stringify({
      row,
      ...(sheet === undefined ? {} : { sheet }),
      outcome: kind,
      ...(slug === undefined ? {} : { slug }),
      ...(name === '' ? {} : { name }),
      ...(record === undefined ? {} : { record }),
      remarks: remarks.map((each) => ({
        ...(each.column === undefined ? {} : { column: each.column }),
        says: remarkSentence(each),
      })),
    } satisfies JsonReport['rows'][number]);
    separator = ',';
  }
  if (proposals.length === 0) yield separator;
  yield `],"notes":${JSON.stringify(general.map(remarkText))}}`;
}
