import { useCatalogue } from '../text/catalogue-context.ts';
import { isTranslated, pathIn } from '../text/format/languages.ts';
import { href } from './href.ts';

/** Returns a function that links to a page in the current language, or to the German page where that does not exist. Call during component initialisation. */
export function useHref(): typeof href {
  const language = useCatalogue()?.language;
  if (!language) return href;
  return (path) => href(isTranslated(path) ? pathIn(language, path) : path);
}
