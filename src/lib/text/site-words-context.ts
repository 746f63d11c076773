import { useCatalogue } from './catalogue-context.ts';
import { siteWords } from './messages/de/site-words.ts';

/** Texts that start page, profiles and the list of sites share, in the page's language. */
export function useSiteWords(): typeof siteWords {
  const texts = useCatalogue();
  if (!texts) return siteWords;
  const { start, list, panel } = texts.start;
  return {
    heading: list.heading,
    description: start.description,
    documented: start.documented,
    noPhone: texts.profile.contact.noPhone,
    operator: texts.profile.operator,
    statusAsOf: panel.statusAsOf,
    standIn: panel.standIn,
  };
}
