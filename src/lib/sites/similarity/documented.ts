/** What a council asks about a site and a public source answers; it counts in the order of similar sites and as filters. */
import type { Site } from '../site.ts';

/** The points, each a quarter of the share. */
export const DOCUMENTED_POINTS = ['contact', 'offers', 'status', 'means'] as const;
export type DocumentedId = (typeof DOCUMENTED_POINTS)[number];

/** The points that are known of a site. `hasMeans`: a source tells of its money or posts. */
export function documentedOf(
  { contact, offers, status }: Pick<Site, 'contact' | 'offers' | 'status'>,
  hasMeans: boolean,
): DocumentedId[] {
  const known: Readonly<Record<DocumentedId, boolean>> = {
    contact: contact.phone !== undefined || contact.email !== undefined,
    offers: offers.some((each) => each.source !== undefined),
    status: status.value !== 'unclear',
    means: hasMeans,
  };
  return DOCUMENTED_POINTS.filter((each) => known[each]);
}
