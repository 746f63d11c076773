import type { FileChange, HistoryEntry } from '../../src/lib/provenance/history.ts';
import type { ManifestEntry } from '../../src/lib/provenance/manifest.ts';
import { mergedSites, siteChanges } from './site-changes.ts';

/** A state of the derived files: their manifest entries and the text of `sites.json`, undefined if missing. */
export interface DerivedState {
  readonly files: readonly ManifestEntry[];
  readonly sites: string | undefined;
}

export const SITES_PATH = 'sites.json';

const sourceNames = (entry: ManifestEntry | undefined): string[] =>
  (entry?.sources ?? []).map((each) => `${each.title}, ${each.version}`);

function changeOf(path: string, old: DerivedState, now: DerivedState): FileChange | undefined {
  const before = old.files.find((each) => each.path === path);
  const after = now.files.find((each) => each.path === path);
  const known = sourceNames(before);
  const newSources = before ? sourceNames(after).filter((each) => !known.includes(each)) : [];
  if (before?.sha256 === after?.sha256 && newSources.length === 0) return undefined;
  return {
    path,
    ...(before ? { before: before.sha256 } : {}),
    ...(after ? { after: after.sha256 } : {}),
    ...(newSources.length > 0 ? { newSources } : {}),
    ...(path === SITES_PATH && before && after ? { sites: siteChanges(old.sites, now.sites) } : {}),
  };
}

/** Merges two changes of one file on one day; undefined if the file is as it was before. */
function joined(first: FileChange, second: FileChange): FileChange | undefined {
  const newSources = [...new Set([...(first.newSources ?? []), ...(second.newSources ?? [])])];
  if (first.before === second.after && newSources.length === 0) return undefined;
  const sites = first.before === undefined ? undefined : mergedSites(first.sites, second.sites);
  return {
    path: first.path,
    ...(first.before === undefined ? {} : { before: first.before }),
    ...(second.after === undefined ? {} : { after: second.after }),
    ...(first.before !== undefined && newSources.length > 0 ? { newSources } : {}),
    ...(sites ? { sites } : {}),
  };
}

/**
 * Appends the differences between two states to the history, dated `today` (ISO day). Returns the history unchanged if
 * nothing differs, so that repeated runs give the same bytes. Several runs on one day make one entry.
 */
export function withChanges(
  history: readonly HistoryEntry[],
  old: DerivedState,
  now: DerivedState,
  today: string,
): readonly HistoryEntry[] {
  const paths = [...new Set([...old.files, ...now.files].map((each) => each.path))].sort();
  const fresh = paths.flatMap((path) => changeOf(path, old, now) ?? []);
  if (fresh.length === 0) return history;
  const last = history.at(-1);
  // If the clock is behind the last entry, the changes join that entry, so that dates stay in order.
  const sameEntry = last && last.date >= today ? last : undefined;
  const changes = [
    ...(sameEntry?.changes ?? []).filter((each) => !fresh.some((other) => other.path === each.path)),
    ...fresh.flatMap((each) => {
      const earlier = sameEntry?.changes.find((other) => other.path === each.path);
      return (earlier ? joined(earlier, each) : each) ?? [];
    }),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const before = sameEntry ? history.slice(0, -1) : history;
  return changes.length === 0 ? before : [...before, { date: sameEntry?.date ?? today, changes }];
}
