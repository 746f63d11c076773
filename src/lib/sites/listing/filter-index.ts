/** Filters over typed arrays: a changed selection costs one pass over numbers, also with 10,000 sites. */
import {
  SELECTION_FIELDS,
  valuesOf,
  type FilterableSite,
  type OptionCounts,
  type SelectionField,
  type SiteSelection,
} from './filter.ts';

/** Values of one group; site `i` has `carried[starts[i]]` to `carried[starts[i + 1] - 1]`, as indexes of `values`. */
interface Group {
  /** Distinct values of the sites. */
  readonly values: readonly string[];
  readonly starts: Uint32Array;
  readonly carried: Uint32Array;
}

/** Index of a list of sites for filtering. */
export interface FilterIndex {
  readonly length: number;
  readonly groups: ReadonlyMap<SelectionField, Group>;
}

/** Result of a selection. */
export interface FilterResult {
  /** Indexes of the sites that fit every group, ascending. */
  readonly fitting: readonly number[];
  readonly counts: OptionCounts;
}

function groupOf(sites: readonly FilterableSite[], field: SelectionField): Group {
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(sites.length + 1);
  const carried: number[] = [];
  sites.forEach((site, at) => {
    for (const value of valuesOf(site, field)) {
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      carried.push(number);
    }
    starts[at + 1] = carried.length;
  });
  return { values: [...numbers.keys()], starts, carried: Uint32Array.from(carried) };
}

/** Builds the index of a list of sites. */
export function indexFilters(sites: readonly FilterableSite[]): FilterIndex {
  return {
    length: sites.length,
    groups: new Map(SELECTION_FIELDS.map((field) => [field, groupOf(sites, field)])),
  };
}

/**
 * Returns the sites that fit, and for each option the number of sites that carry it among those that fit all *other*
 * groups: the sites that ticking it adds to the result. One pass over the sites.
 */
export function applyFilters({ length, groups }: FilterIndex, selection: SiteSelection): FilterResult {
  const all = [...groups].map(([field, group]) => ({
    ...group,
    field,
    restricts: selection[field].length > 0,
    chosen: Uint8Array.from(group.values, (value) =>
      (selection[field] as readonly string[]).includes(value) ? 1 : 0,
    ),
    counts: new Uint32Array(group.values.length),
  }));
  const restricting = all.filter((each) => each.restricts);
  const fitting: number[] = [];
  for (let site = 0; site < length; site += 1) {
    let missed = 0;
    let missing = all;
    for (const group of restricting) {
      const end = group.starts[site + 1] ?? 0;
      let at = group.starts[site] ?? 0;
      while (at < end && !group.chosen[group.carried[at] ?? 0]) at += 1;
      if (at < end) continue;
      missed += 1;
      if (missed > 1) break;
      missing = [group];
    }
    if (missed > 1) continue;
    if (missed === 0) fitting.push(site);
    for (const { starts, carried, counts } of missing)
      for (let at = starts[site] ?? 0, end = starts[site + 1] ?? 0; at < end; at += 1) {
        const value = carried[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
  }
  const counts = Object.fromEntries(
    all.map(({ field, values, counts: found }) => [
      field,
      new Map(values.flatMap((value, number) => (found[number] ? [[value, found[number]] as const] : []))),
    ]),
  ) as unknown as OptionCounts;
  return { fitting, counts };
}

/** Counts the options without keeping an index. */
export function countOptions(sites: readonly FilterableSite[], selection: SiteSelection): OptionCounts {
  return applyFilters(indexFilters(sites), selection).counts;
}
