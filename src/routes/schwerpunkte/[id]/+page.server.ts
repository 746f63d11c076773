import { error } from '@sveltejs/kit';
import { focusFacets, hasFocus } from '$lib/profile/facets.ts';
import { sites } from '$lib/server/derived.ts';
import { stateLocator } from '$lib/server/locators.ts';
import { FOCUS_TERMS } from '$lib/sites/vocabulary.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => FOCUS_TERMS.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const term = FOCUS_TERMS.find((each) => each.id === params.id);
  if (!term) error(404, 'Diesen Schwerpunkt gibt es hier nicht.');
  const carrying = sites.filter((site) => hasFocus(site, term.id));
  return {
    term,
    sites: carrying,
    documented: sites.length,
    others: focusFacets(sites).filter((facet) => facet.term.id !== term.id),
    drawing: stateLocator(carrying),
  };
};
