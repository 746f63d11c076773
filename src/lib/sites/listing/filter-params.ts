/** Reads and writes filters in a query; keys are the same on every page. */
import { listParam } from '../../url/params.ts';
import { FILTERS, SELECTION_FIELDS, type SelectionField, type SiteSelection } from './filter.ts';

export type FilterKey = (typeof FILTERS)[SelectionField]['key'];

/** A filter of the query: key, field, allowed ids. */
export interface FilterGroup {
  readonly key: FilterKey;
  readonly field: SelectionField;
  readonly ids: readonly string[];
}

/** Filters in the order in which the query is written. */
export const FILTER_GROUPS: readonly FilterGroup[] = SELECTION_FIELDS.map((field) => ({
  key: FILTERS[field].key,
  field,
  ids: FILTERS[field].options.map(({ id }) => id),
}));

/** Parses the selection of some fields; drops unknown ids. */
export function selectionParam<Field extends SelectionField>(
  params: URLSearchParams,
  fields: readonly Field[],
): Pick<SiteSelection, Field> {
  const groups = FILTER_GROUPS.filter(({ field }) => (fields as readonly SelectionField[]).includes(field));
  return Object.fromEntries(
    groups.map(({ key, field, ids }) => [field, listParam(params, key, ids)]),
  ) as unknown as Pick<SiteSelection, Field>;
}

/** Returns a selection as parts of a query; empty strings where nothing is chosen. */
export function selectionParts(selection: Partial<SiteSelection>): [key: FilterKey, value: string][] {
  return FILTER_GROUPS.map(({ key, field }) => [key, selection[field]?.join(',') ?? '']);
}
