/** Filters of the list of similar sites. */
import type { SimilarSite } from './compare.ts';

interface Requirement {
  /** Value in the query: "mit=kontakt". */
  readonly id: string;
  readonly label: string;
  readonly met: (site: SimilarSite) => boolean;
}

export const REQUIREMENTS = [
  {
    id: 'kontakt',
    label: 'mit Ansprechpartner',
    met: ({ documented }) => documented.includes('contact'),
  },
  {
    id: 'angebote',
    label: 'mit dokumentierten Angeboten',
    met: ({ documented }) => documented.includes('offers'),
  },
  {
    id: 'fortgefuehrt',
    label: 'fortgeführt',
    met: ({ status }) => status === 'running' || status === 'succeeded',
  },
] as const satisfies readonly Requirement[];

export type RequirementId = (typeof REQUIREMENTS)[number]['id'];

/** True where the site meets every given requirement. */
export function meetsAll(site: SimilarSite, requirements: readonly RequirementId[]): boolean {
  return REQUIREMENTS.every(({ id, met }) => !requirements.includes(id) || met(site));
}
