import { useCatalogue } from '../text/catalogue-context.ts';
import { isTranslated, pathIn } from '../text/format/languages.ts';
import { href } from './href.ts';

/** Links in the page's language where the page exists in it, and to the German page otherwise. Call while a component initialises. */
export function useHref(): typeof href {
  const language = useCatalogue()?.language;
  if (!language) return href;
  return (path) => href(isTranslated(path) ? pathIn(language, path) : path);
}
