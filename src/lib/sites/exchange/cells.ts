/**
 * Writes lists and nested values into one cell of a table and reads them back without loss. Texts of a record hold no
 * line breaks, so a line break separates entries.
 */
import type { SiteRecord, Source } from '../schema.ts';

/** Writes "text [s1]"; a text without a source that ends in such a bracket gets an empty one after it. */
function withSource(text: string, source: string | undefined): string {
  if (source) return `${text} [${source}]`;
  return /\[(?:s\d+)?\]$/.test(text) ? `${text} []` : text;
}

/** Splits "text [s1]" into its parts. */
export function splitSource(entry: string): { readonly text: string; readonly source?: string } {
  const match = /\[(s\d+)?\]$/.exec(entry);
  const text = entry.slice(0, match?.index).trimEnd();
  if (!match || text === '') return { text: entry };
  return match[1] ? { text, source: match[1] } : { text };
}

const BULLET = /^[•\-*–·]/;

/** Writes one entry a line, with bullets where a single entry contains a semicolon or an entry starts like a bullet. */
function lines(entries: readonly string[]): string {
  const needBullets =
    entries.some((each) => BULLET.test(each)) || (entries.length === 1 && /;/.test(entries[0] ?? ''));
  return entries.map((each) => (needBullets ? `• ${each}` : each)).join('\n');
}

/** Splits a cell into entries: at bullets, else at line breaks, else at semicolons. Drops empty entries. */
export function splitLines(cell: string): string[] {
  const parts = cell.split(/\r\n|\r|\n/);
  const own = cell.startsWith('• ');
  const entries = own || parts.length > 1 ? parts : cell.split(';');
  return entries
    .map((each) => (own ? each.replace(/^• /, '') : each.trim().replace(/^[•\-*–·]\s+/, '')).trim())
    .filter((each) => each !== '');
}

/** Writes offers, one a line, with their source. */
export function offersCell(offers: SiteRecord['offers']): string {
  return lines(offers.map((each) => withSource(each.text, each.source)));
}

const FIELDS = ['id', 'url', 'title', 'publisher', 'published', 'seen', 'says'] as const;

/** Writes sources, one a line, fields separated by vertical bars; escapes bars and backslashes in texts. */
export function sourcesCell(sources: readonly Source[]): string {
  const escaped = (text: string): string => text.replace(/[\\|]/g, '\\$&');
  return sources.map((each) => FIELDS.map((field) => escaped(each[field] ?? '')).join(' | ')).join('\n');
}

/** Splits one line of `sourcesCell` at its unescaped bars. */
function splitBars(line: string): string[] {
  const fields = [''];
  for (let at = 0; at < line.length; at++) {
    const letter = line.charAt(at);
    if (letter === '|') fields.push('');
    else fields.push((fields.pop() ?? '') + (letter === '\\' ? line.charAt(++at) : letter));
  }
  return fields.map((each) => each.trim());
}

/** Reads the complete sources of a cell that `sourcesCell` wrote; undefined for any other text. */
export function parseSources(cell: string): Record<string, string>[] | undefined {
  const rows = cell.split(/\r\n|\r|\n/).filter((each) => each.trim() !== '');
  const sources = rows.map((line) => {
    const fields = splitBars(line);
    if (fields.length !== FIELDS.length || !/^s\d+$/.test(fields[0] ?? '')) return undefined;
    return Object.fromEntries(
      FIELDS.map((field, at) => [field, fields[at] ?? '']).filter(([, value]) => value !== ''),
    ) as Record<string, string>;
  });
  return sources.some((each) => each === undefined) || sources.length === 0
    ? undefined
    : sources.filter((each) => each !== undefined);
}
