import type { KnownAddresses } from '../municipalities/guess-address.ts';
import { fullName } from '../sites/site.ts';
import { FOCUS_TERMS } from '../sites/vocabulary.ts';
import { shell } from '../text/messages/de/shell.ts';
import { districts, municipalities, sites } from './derived.ts';
import { formerMunicipalities } from './gazetteer.ts';

/** Names of all pages, for the guess of the 404 page. */
export const knownAddresses: KnownAddresses = {
  areas: [...municipalities, ...districts].map(({ ags, name }) => [ags, name]),
  former: formerMunicipalities,
  sites: sites.map((site) => [site.slug, fullName(site)]),
  focus: FOCUS_TERMS.map(({ id, label }) => [id, label]),
  pages: [...shell.pages, ...shell.morePages],
};
