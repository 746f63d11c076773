import { FIELD_LIST } from '../../src/lib/sites/fields/fields.ts';
import { fieldName } from '../../src/lib/sites/record/field-name.ts';
import type { Proposal } from './propose.ts';
import { remarkText, type Remark } from './understand/remark.ts';

/** German names of the kinds of proposals. */
export const KINDS = {
  new: 'neu',
  changed: 'geändert',
  unchanged: 'unverändert',
  doubtful: 'zweifelhaft',
  refused: 'abgelehnt',
} as const;
/** Order in the report: rows that need a decision first. */
export const ORDER = ['refused', 'doubtful', 'changed', 'new', 'unchanged'] as const;

/** Counts proposals by kind: "3 neu, 1 geändert, 27 unverändert". */
export function summary(proposals: readonly Proposal[]): string {
  return (['new', 'changed', 'unchanged', 'doubtful', 'refused'] as const)
    .map((kind) => [proposals.filter((each) => each.kind === kind).length, KINDS[kind]] as const)
    .filter(([count]) => count > 0)
    .map(([count, label]) => `${count} ${label}`)
    .join(', ');
}

/** Returns the column heading of a changed field. */
function columnName(field: string): string {
  const found = FIELD_LIST.find(([path]) => field === path || field.startsWith(`${path}[`));
  return found?.[1].heading ?? fieldName(/^\w+/.exec(field)?.[0] ?? '');
}

/** Returns the reasons and changes that a person has to decide about. */
export function decisions(proposal: Proposal): string[] {
  return [
    ...proposal.reasons,
    ...proposal.changes.map(
      ({ field, before, after }) =>
        `${columnName(field)}: ${before ? `„${before}“` : '(leer)'} → ${after ? `„${after}“` : '(leer)'}`,
    ),
  ];
}

/** Returns the repairs, assumptions and omissions. */
export function repairs(proposal: Proposal): string[] {
  return proposal.remarks.filter((each) => each.weight === 'note').map(remarkText);
}

/** Returns a line with the number of repairs, which only the report lists. */
const counted = (count: number): string[] =>
  count === 0 ? [] : [`         · ${count === 1 ? '1 Annahme' : `${count} Annahmen`}, siehe Bericht`];

/** Returns the table for the terminal: one line per row, decisions indented below, repairs only counted. */
export function* terminalLines(
  proposals: readonly Proposal[],
  general: readonly Remark[],
): Generator<string> {
  const width = proposals.reduce((most, each) => Math.max(most, Math.min(44, each.name.length)), 4);
  for (const each of general) yield `Liste: ${remarkText(each)}`;
  yield `Zeile  Vorschlag    ${'Einrichtung'.padEnd(width)}  Ort`;
  for (const each of proposals)
    yield [
      `${String(each.row).padStart(5)}  ${KINDS[each.kind].padEnd(11)}  ${each.name.slice(0, 44).padEnd(width)}  ${each.place}`,
      ...decisions(each).map((line) => `         · ${line}`),
      ...counted(repairs(each).length),
    ].join('\n');
  yield '';
  yield summary(proposals);
}

/** Escapes text from outside for Markdown and puts it on one line. */
const safe = (text: string): string => text.replace(/[\\`*_{}[\]()#+!|<>~&-]/g, '\\$&').replace(/\s+/g, ' ');

/** Returns the report as Markdown, grouped by kind in the order of `ORDER`. */
export function markdownReport(
  list: string,
  proposals: readonly Proposal[],
  general: readonly Remark[],
): string {
  const groups = ORDER.flatMap((kind) => {
    const members = proposals.filter((each) => each.kind === kind);
    if (members.length === 0) return [];
    return [
      `## ${KINDS[kind]} (${members.length})`,
      '',
      ...members.flatMap((each) => [
        `- **Zeile ${each.row}: ${safe(each.name)}, ${safe(each.place)}**`,
        ...[...decisions(each), ...repairs(each)].map((line) => `  - ${safe(line)}`),
      ]),
      '',
    ];
  });
  return [
    `# Übernahme der Liste ${safe(list)}`,
    '',
    `${summary(proposals)}.`,
    '',
    ...general.map((each) => `- ${safe(remarkText(each))}`),
    ...(general.length > 0 ? [''] : []),
    ...groups,
  ].join('\n');
}
