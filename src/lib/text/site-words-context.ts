import { useCatalogue } from './catalogue-context.ts';
import { siteWords } from './messages/de/site-words.ts';

/** Texts of the start page on profiles and on the list of sites, in the page's language. */
export function useSiteWords(): typeof siteWords {
  const texts = useCatalogue()?.start;
  if (!texts) return siteWords;
  const { start, list, panel } = texts;
  return {
    heading: list.heading,
    description: start.description,
    documented: start.documented,
    statusAsOf: panel.statusAsOf,
    standIn: panel.standIn,
  };
}
