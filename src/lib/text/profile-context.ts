import { useCatalogue } from './catalogue-context.ts';
import { profile } from './messages/de/profile.ts';
import type { ProfileTexts } from './messages/de/profile-texts.ts';

/** Texts of profiles and focus pages in the page's language. */
export function useProfileTexts(): ProfileTexts {
  return useCatalogue()?.profile ?? profile;
}
