import type { Site } from './site.ts';

/** Fields of a site that a card shows. */
export type CardSite = Pick<Site, 'slug' | 'name' | 'kind' | 'address' | 'status'>;

/** Reduces a site to the fields of a card, which keeps pages with many cards small. */
export function cardSite({ slug, name, kind, address, status }: Site): CardSite {
  return { slug, name, kind, address, status };
}
