/** Formats the manifest's change history for the downloads page. */
import type { FileChange, HistoryEntry, SiteChanges } from '../../provenance/history.ts';
import { fieldName } from '../../sites/record/field-name.ts';

/** Titles of derived files, as the downloads page has them. */
const TITLES: Readonly<Record<string, string>> = {
  'adjacency.json': 'Nachbarschaft der Gemeinden',
  'attribution.json': 'Quellenangabe der Grenzen',
  'boundaries.topo.json': 'Grenzen der Gemeinden und Kreise',
  'census.json': 'Kinder und Familien',
  'districts.json': 'Zahlen der Kreise',
  'gazetteer.json': 'Ortsverzeichnis',
  'localities.json': 'Ortsteile nach Haltestellen',
  'map-names.json': 'Namen auf der Karte',
  'municipalities.json': 'Zahlen der Gemeinden',
  'neighbours.topo.json': 'Grenzen der Nachbarländer',
  'population-grid.json': 'Bevölkerungsgitter',
  'report.json': 'Genauigkeit der Grenzen',
  'site.schema.json': 'Schema der Standorte',
  'site-transit.json': 'Haltestellen bei den Standorten',
  'sites.json': 'Standorte',
  'stops.json': 'Haltestellen der Gemeinden',
};

/** A changed file with its checksums. */
export interface HistoryFile {
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** A day of the history. */
export interface HistoryDay {
  /** ISO day. */
  readonly date: string;
  /** One line per kind of change, with the titles of its files. */
  readonly lines: readonly { readonly titles: readonly string[]; readonly what: string }[];
  readonly files: readonly HistoryFile[];
}

function sitesText({ added, changed, removed }: SiteChanges, names: ReadonlyMap<string, string>): string {
  const named = (slug: string): string => names.get(slug) ?? slug;
  const parts = [
    ...added.map((slug) => `neu: ${named(slug)}`),
    ...changed.map(
      ({ slug, fields }) => `geändert: ${named(slug)} (${fields.map((each) => fieldName(each)).join(', ')})`,
    ),
    ...removed.map((slug) => `entfernt: ${named(slug)}`),
  ];
  return parts.length > 0 ? parts.join('; ') : 'neu abgeleitet';
}

function whatHappened(change: FileChange, names: ReadonlyMap<string, string>): string {
  if (change.before === undefined) return 'erste Version';
  if (change.after === undefined) return 'entfallen';
  const derived = change.sites ? sitesText(change.sites, names) : 'neu abgeleitet';
  return [
    ...(change.before === change.after ? [] : [derived]),
    ...(change.newSources ?? []).map((each) => `neue Quellenangabe: ${each}`),
  ].join('; ');
}

function linesOf(changes: readonly FileChange[], names: ReadonlyMap<string, string>): HistoryDay['lines'] {
  const lines = new Map<string, string[]>();
  for (const change of changes) {
    const what = whatHappened(change, names);
    lines.set(what, [...(lines.get(what) ?? []), TITLES[change.path] ?? change.path]);
  }
  return [...lines].map(([what, titles]) => ({ what, titles }));
}

/** Days, newest first; `names`: the sites' names by slug. */
export function historyDays(
  history: readonly HistoryEntry[],
  names: ReadonlyMap<string, string>,
): HistoryDay[] {
  return history.toReversed().map(({ date, changes }) => ({
    date,
    lines: linesOf(changes, names),
    files: changes.map(({ path, before, after }) => ({
      path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    })),
  }));
}
