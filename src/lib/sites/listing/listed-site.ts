import type { FieldPath } from '../fields/field.ts';
import { ALL_FIELDS, nested, valueAt, type FIELDS } from '../fields/fields.ts';
import type { SiteRecord } from '../schema.ts';
import { hasStandInLocation, type Site } from '../site.ts';

type ListedPath = {
  [Path in FieldPath]: (typeof FIELDS)[Path] extends { listed: true } ? Path : never;
}[FieldPath];

type Below<Path, Block extends string> = Path extends `${Block}.${infer Key}` ? Key : never;

/** The fields of a record at some paths. */
type Picked<Path extends string> = {
  readonly [
    Key in keyof SiteRecord as Key extends Path ? Key : [Below<Path, Key>] extends [never] ? never : Key
  ]: Key extends Path
    ? SiteRecord[Key]
    : Pick<NonNullable<SiteRecord[Key]>, Below<Path, Key> & keyof NonNullable<SiteRecord[Key]>>;
};

/** A site of the explorer: fields with `listed`, slug and municipality; focus areas without their sources. */
export type ListedSite = Omit<Picked<ListedPath>, 'focus'> & {
  readonly focus: readonly Pick<SiteRecord['focus'][number], 'term'>[];
} & Pick<Site, 'slug' | 'municipality'>;

/** Reduces a site to what the explorer shows, filters and searches. */
export function listedSite(site: Site): ListedSite {
  const values = ALL_FIELDS.flatMap(([path, { listed }]) => (listed ? [[path, valueAt(site, path)]] : []));
  const { slug, municipality } = site;
  const listed = nested({
    ...Object.fromEntries(values),
    offers: site.offers.map(({ text }) => ({ text })),
    focus: site.focus.map(({ term }) => ({ term })),
    // The panel shows the note only where the point is not the facility itself.
    'location.note': hasStandInLocation(site) ? site.location.note : undefined,
  });
  return { slug, ...(listed as Omit<ListedSite, 'slug' | 'municipality'>), municipality };
}

/** Compares by place, then name (German collation). */
export function byPlace(a: Pick<Site, 'address' | 'name'>, b: Pick<Site, 'address' | 'name'>): number {
  return a.address.place.localeCompare(b.address.place, 'de') || a.name.localeCompare(b.name, 'de');
}
