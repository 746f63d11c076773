import { useCatalogue } from './catalogue-context.ts';
import { de, type Messages } from './messages/de/start.ts';

/** The start page's texts in the page's language. */
export function useMessages(): Messages {
  return useCatalogue()?.start ?? de;
}
