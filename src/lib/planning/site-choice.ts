/** Filter of the documented sites by phase, status and focus; query keys as on the start page. */
import {
  FOCUS_TERMS,
  idsOf,
  PHASE_TERMS,
  STATUS_TERMS,
  termOf,
  type FocusId,
  type PhaseId,
  type StatusId,
} from '../sites/vocabulary.ts';
import { joinList } from '../text/format/lists.ts';
import type { PlanningSite } from './planning-data.ts';
import { listParam } from './url-parts.ts';

/** OR within a group, AND between groups; an empty group matches all sites. */
export interface SiteChoice {
  readonly phase: readonly PhaseId[];
  readonly status: readonly StatusId[];
  readonly focus: readonly FocusId[];
}

export const EVERY_SITE: SiteChoice = { phase: [], status: [], focus: [] };

const GROUPS = [
  { key: 'phase', field: 'phase', heading: 'Projektphase', terms: PHASE_TERMS },
  { key: 'stand', field: 'status', heading: 'Heutiger Stand', terms: STATUS_TERMS },
  { key: 'schwerpunkt', field: 'focus', heading: 'Schwerpunkt', terms: FOCUS_TERMS },
] as const;
/** Groups with query key, heading and terms, in display order. */
export const CHOICE_GROUPS = GROUPS.filter(({ terms }) => terms.length > 0);

/** Parses the three lists; drops unknown terms. */
export function parseChoice(params: URLSearchParams): SiteChoice {
  return {
    phase: listParam(params, 'phase', idsOf(PHASE_TERMS)),
    status: listParam(params, 'stand', idsOf(STATUS_TERMS)),
    focus: listParam(params, 'schwerpunkt', idsOf(FOCUS_TERMS)),
  };
}

/** The lists as query parameters. */
export function choiceParts(choice: SiteChoice): [string, string][] {
  return CHOICE_GROUPS.map((group): [string, string] => [group.key, choice[group.field].join(',')]);
}

/** Sites that match every group. */
export function chooseSites(sites: readonly PlanningSite[], choice: SiteChoice): PlanningSite[] {
  const fits = (values: readonly string[], chosen: readonly string[]): boolean =>
    chosen.length === 0 || values.some((each) => chosen.includes(each));
  return sites.filter(
    (site) =>
      fits(site.phase, choice.phase) && fits([site.status], choice.status) && fits(site.focus, choice.focus),
  );
}

/** Choice in words, for captions and exports: "Projektphase II; heutiger Stand: beendet". */
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
