import { useCatalogue } from './catalogue-context.ts';
import { germanFormats, type Formats } from './format/formats.ts';

/** Numbers, dates and lengths in the page's language. */
export function useFormats(): Formats {
  return useCatalogue()?.formats ?? germanFormats;
}
