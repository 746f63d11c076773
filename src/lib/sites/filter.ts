import { sizeClassOf, type SizeClassId } from '../municipalities/size-class.ts';
import type { Site } from './site.ts';
import type { FocusId, KindId, OperatorTypeId, PhaseId, SocialSpaceId, StatusId } from './vocabulary.ts';

/** What a reader has ticked: any of within a group, all groups together. An empty group does not restrict. */
export interface SiteSelection {
  readonly focus: readonly FocusId[];
  readonly socialSpace: readonly SocialSpaceId[];
  readonly kind: readonly KindId[];
  readonly operatorType: readonly OperatorTypeId[];
  readonly phase: readonly PhaseId[];
  readonly status: readonly StatusId[];
  readonly size: readonly SizeClassId[];
}

export type SelectionField = keyof SiteSelection;

export const EMPTY_SELECTION: SiteSelection = {
  focus: [],
  socialSpace: [],
  kind: [],
  operatorType: [],
  phase: [],
  status: [],
  size: [],
};

/** What of a site the filters look at. */
export type FilterableSite = Pick<
  Site,
  'focus' | 'socialSpace' | 'kind' | 'operator' | 'phases' | 'municipality'
> & { readonly status: Pick<Site['status'], 'value'> };

/** The values a site has in each group. */
const VALUES: { readonly [Field in SelectionField]: (site: FilterableSite) => readonly string[] } = {
  focus: (site) => site.focus.map((each) => each.term),
  socialSpace: (site) => site.socialSpace.types,
  kind: (site) => [site.kind],
  operatorType: (site) => [site.operator.type],
  phase: (site) => site.phases.in.map(String),
  status: (site) => [site.status.value],
  size: (site) => [sizeClassOf(site.municipality.population)],
};

export const SELECTION_FIELDS = Object.keys(VALUES) as SelectionField[];

/** The values of one group that a site carries. */
export function valuesOf(site: FilterableSite, field: SelectionField): readonly string[] {
  return VALUES[field](site);
}

function matchesField(site: FilterableSite, field: SelectionField, chosen: readonly string[]): boolean {
  return chosen.length === 0 || VALUES[field](site).some((value) => chosen.includes(value));
}

/** True when the site fits every group of the selection. */
export function matches(site: FilterableSite, selection: SiteSelection): boolean {
  return SELECTION_FIELDS.every((field) => matchesField(site, field, selection[field]));
}

/** The sites that fit, in their given order. */
export function filterSites<S extends FilterableSite>(sites: readonly S[], selection: SiteSelection): S[] {
  return sites.filter((site) => matches(site, selection));
}

/** For each option of each group: how many sites ticking it would add. */
export type OptionCounts = { readonly [Field in SelectionField]: ReadonlyMap<string, number> };
