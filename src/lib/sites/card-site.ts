import type { Site } from './site.ts';

/** What a card shows of a site. */
export type CardSite = Pick<Site, 'slug' | 'name' | 'kind' | 'address' | 'status'>;

/** Leaves out what a card does not show, so that pages with many cards stay small. */
export function cardSite({ slug, name, kind, address, status }: Site): CardSite {
  return { slug, name, kind, address, status };
}
