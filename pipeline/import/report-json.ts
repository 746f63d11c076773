import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import type { Proposal } from './propose.ts';
import { remarkSentence, remarkText, type Remark } from './understand/remark.ts';

/** Output of `--json`; external checks rely on this format. */
export interface JsonReport {
  /** Reason why the whole list is refused, German. */
  readonly refused?: string;
  readonly rows: readonly {
    /** Row number as in the spreadsheet, from 1. */
    readonly row: number;
    /** Name of its sheet if several are read. */
    readonly sheet?: string;
    readonly outcome: Proposal['kind'];
    readonly slug?: string;
    readonly name?: string;
    /** The site to be written. */
    readonly record?: SiteRecord;
    readonly remarks: readonly { readonly column?: string; readonly says: string }[];
  }[];
  /** Remarks about the whole list. */
  readonly notes: readonly string[];
}

/** Returns the output of `--json` for a list that was refused. */
export function jsonRefusal(refused: string): string {
  return JSON.stringify({ refused, rows: [], notes: [] } satisfies JsonReport);
}

/** Returns the output of `--json` with all rows and remarks, in pieces. */
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
