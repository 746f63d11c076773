/** Filter of the documented sites by phase, status and focus, with the query keys and terms of the start page. */
import { selectionParam } from '../sites/listing/filter-params.ts';
import { FILTERS, fits, type SiteSelection } from '../sites/listing/filter.ts';
import { FOCUS_TERMS, PHASE_TERMS, STATUS_TERMS, termOf } from '../sites/vocabulary.ts';
import { joinList } from '../text/format/lists.ts';
import type { PlanningSite } from './planning-data.ts';
import { isOneOf, manyValues, type KnownValues } from './unknown-values.ts';

const HEADINGS = { phase: 'Projektphase', status: 'Heutiger Stand', focus: 'Schwerpunkt' } as const;

type ChoiceField = keyof typeof HEADINGS;
/** OR within a group, AND between groups; an empty group matches all sites. */
export type SiteChoice = Pick<SiteSelection, ChoiceField>;

export const EVERY_SITE: SiteChoice = { phase: [], status: [], focus: [] };

const FIELDS = Object.keys(HEADINGS) as ChoiceField[];

/** Groups in display order, each with query key, heading and terms; groups without terms are left out. */
export const CHOICE_GROUPS = FIELDS.map((field) => ({
  field,
  key: FILTERS[field].key,
  heading: HEADINGS[field],
  terms: FILTERS[field].options,
})).filter(({ terms }) => terms.length > 0);

/** Parses the three lists; drops unknown terms. */
export function parseChoice(params: URLSearchParams): SiteChoice {
  return selectionParam(params, FIELDS);
}

/** Readers of each key, to report other values in a link. */
export const knownInChoice: KnownValues = Object.fromEntries(
  CHOICE_GROUPS.map(({ key, terms }) => [key, manyValues(isOneOf(terms.map((term) => term.id)))]),
);

/** Returns the sites that match every group. */
export function chooseSites(sites: readonly PlanningSite[], choice: SiteChoice): PlanningSite[] {
  return sites.filter((site) => fits(choice, (field) => [site[field]].flat()));
}

/** Describes the choice for captions and exports: "Projektphase II; heutiger Stand: kein Eltern-Kind-Zentrum mehr". */
export function choiceInWords(choice: SiteChoice): string {
  const parts = [
    joinList(
      choice.phase.map((id) => termOf(PHASE_TERMS, id).label),
      'oder',
    ),
    joinList(
      choice.status.map((id) => `„${termOf(STATUS_TERMS, id).label}“`),
      'oder',
    ),
    joinList(
      choice.focus.map((id) => `Schwerpunkt ${termOf(FOCUS_TERMS, id).label}`),
      'oder',
    ),
  ].filter((each) => each !== '');
  return parts.length > 0 ? parts.join('; ') : 'alle dokumentierten Standorte';
}
