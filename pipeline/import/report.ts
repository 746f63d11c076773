import { FIELD_LIST } from '../../src/lib/sites/fields/fields.ts';
import { fieldName } from '../../src/lib/sites/record/field-name.ts';
import type { Proposal } from './propose.ts';
import { remarkText, type Remark } from './understand/remark.ts';

/** What a proposal's kind is called. */
export const KINDS = {
  new: 'neu',
  changed: 'geändert',
  unchanged: 'unverändert',
  doubtful: 'zweifelhaft',
  refused: 'abgelehnt',
} as const;
/** What needs a person comes first. */
export const ORDER = ['refused', 'doubtful', 'changed', 'new', 'unchanged'] as const;

/** "3 neu, 1 geändert, 27 unverändert". */
export function summary(proposals: readonly Proposal[]): string {
  return (['new', 'changed', 'unchanged', 'doubtful', 'refused'] as const)
    .map((kind) => [proposals.filter((each) => each.kind === kind).length, KINDS[kind]] as const)
    .filter(([count]) => count > 0)
    .map(([count, label]) => `${count} ${label}`)
    .join(', ');
}

/** What a changed field is called in a table: the heading of its column. */
function columnName(field: string): string {
  const found = FIELD_LIST.find(([path]) => field === path || field.startsWith(`${path}[`));
  return found?.[1].heading ?? fieldName(/^\w+/.exec(field)?.[0] ?? '');
}

/** Why, and what changes: what a person has to decide about. */
export function decisions(proposal: Proposal): string[] {
  return [
    ...proposal.reasons,
    ...proposal.changes.map(
      ({ field, before, after }) =>
        `${columnName(field)}: ${before ? `„${before}“` : '(leer)'} → ${after ? `„${after}“` : '(leer)'}`,
    ),
  ];
}

/** What was repaired, assumed or left out. */
export function repairs(proposal: Proposal): string[] {
  return proposal.remarks.filter((each) => each.weight === 'note').map(remarkText);
}

/** How many repairs the terminal leaves to the report. */
const counted = (count: number): string[] =>
  count === 0 ? [] : [`         · ${count === 1 ? '1 Annahme' : `${count} Annahmen`}, siehe Bericht`];

/** The table for the terminal: one line a row, what has to be decided indented below; repairs are counted. */
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

/** Texts of strangers in Markdown: nothing becomes markup, nothing leaves its line. */
const safe = (text: string): string => text.replace(/[\\`*_{}[\]()#+!|<>~&-]/g, '\\$&').replace(/\s+/g, ' ');

/** The same as a Markdown file, grouped, what needs a person first. */
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
