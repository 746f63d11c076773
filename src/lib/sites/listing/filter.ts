import { SIZE_CLASSES, sizeClassOf } from '../../municipalities/size-class.ts';
import type { QueryKey } from '../../url/query-keys.ts';
import type { ListedSite } from './listed-site.ts';
import {
  ACCESS_TERMS,
  FOCUS_TERMS,
  KIND_TERMS,
  OPERATOR_TERMS,
  PHASE_TERMS,
  SOCIAL_SPACE_TERMS,
  STATUS_TERMS,
} from '../vocabulary.ts';

/** Fields of a site that filters read. */
export type FilterableSite = Pick<
  ListedSite,
  'focus' | 'socialSpace' | 'kind' | 'operator' | 'phases' | 'status' | 'access' | 'municipality'
>;

/** An option of a filter. */
export interface FilterOption {
  readonly id: string;
  readonly label: string;
  readonly definition?: string;
  readonly icon?: string;
}

interface Filter {
  /** Key in the query. */
  readonly key: QueryKey;
  readonly options: readonly FilterOption[];
  /** Returns the ids of the options that a site carries. */
  readonly carried: (site: FilterableSite) => readonly string[];
}

/** Filters in display order. */
export const FILTERS = {
  focus: {
    key: 'schwerpunkt',
    options: FOCUS_TERMS,
    carried: (site) => site.focus.map((each) => each.term),
  },
  socialSpace: {
    key: 'sozialraum',
    options: SOCIAL_SPACE_TERMS,
    carried: (site) => site.socialSpace.types,
  },
  kind: { key: 'art', options: KIND_TERMS, carried: (site) => [site.kind] },
  operatorType: { key: 'traeger', options: OPERATOR_TERMS, carried: (site) => [site.operator.type] },
  phase: { key: 'phase', options: PHASE_TERMS, carried: (site) => site.phases.in.map(String) },
  status: { key: 'stand', options: STATUS_TERMS, carried: (site) => [site.status.value] },
  size: {
    key: 'groesse',
    options: SIZE_CLASSES,
    carried: (site) => [sizeClassOf(site.municipality.population)],
  },
  // Offers documented step-free access only; the form says of how many sites nothing is known.
  access: {
    key: 'zugang',
    options: ACCESS_TERMS.filter(({ id }) => id === 'yes'),
    carried: ({ access }) => (access ? [access.stepFree] : []),
  },
} as const satisfies Readonly<Record<string, Filter>>;

export type SelectionField = keyof typeof FILTERS;

/** Ticked options: OR within a group, AND between groups; an empty group matches every site. */
export type SiteSelection = {
  readonly [Field in SelectionField]: readonly (typeof FILTERS)[Field]['options'][number]['id'][];
};

export const SELECTION_FIELDS = Object.keys(FILTERS) as SelectionField[];

export const EMPTY_SELECTION = Object.fromEntries(
  SELECTION_FIELDS.map((field) => [field, []]),
) as unknown as SiteSelection;

/** Returns the ids that a site carries in a field. */
export function valuesOf(site: FilterableSite, field: SelectionField): readonly string[] {
  return FILTERS[field].carried(site);
}

/** True when the carried ids of each field match its group of the selection. */
export function fits<Field extends SelectionField>(
  selection: Pick<SiteSelection, Field>,
  carried: (field: Field) => readonly string[],
): boolean {
  return (Object.keys(selection) as Field[]).every((field) => {
    const chosen: readonly string[] = selection[field];
    return chosen.length === 0 || carried(field).some((value) => chosen.includes(value));
  });
}

/** True when the site matches every group of the selection. */
export function matches(site: FilterableSite, selection: SiteSelection): boolean {
  return fits(selection, (field) => valuesOf(site, field));
}

/** Returns the selection with an option ticked or unticked. */
export function withOption(
  selection: SiteSelection,
  field: SelectionField,
  id: string,
  ticked: boolean,
): SiteSelection {
  const others = (selection[field] as readonly string[]).filter((each) => each !== id);
  return { ...selection, [field]: ticked ? [...others, id] : others };
}

/** Returns the matching sites in their given order. */
export function filterSites<S extends FilterableSite>(sites: readonly S[], selection: SiteSelection): S[] {
  return sites.filter((site) => matches(site, selection));
}

/** For each option of each field: number of sites that ticking it would add. */
export type OptionCounts = { readonly [Field in SelectionField]: ReadonlyMap<string, number> };
