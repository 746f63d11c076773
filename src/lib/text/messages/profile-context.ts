import { useCatalogue } from '../catalogue-context.ts';
import { profile } from './de/profile.ts';
import type { ProfileTexts } from './profile-texts.ts';

/** Texts of profiles and focus pages in the page's language. */
export function useProfileTexts(): ProfileTexts {
  return useCatalogue()?.profile ?? profile;
}
