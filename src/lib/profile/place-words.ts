/** Address, certainty of the location and ways to get there, in words and links. */
import { hasExactLocation, hasStandInLocation, type Site } from '../sites/site.ts';
import type { ProfileTexts } from '../text/messages/de/profile-texts.ts';

type Placed = Pick<Site, 'address' | 'location'>;

/** The lines of the postal address, as far as it is known; German in every language, as the post needs it. */
export function addressLines({ address }: Pick<Site, 'address'>): string[] {
  const place = [address.postcode, address.place].filter(Boolean).join(' ');
  const part = address.part === undefined ? undefined : `Ortsteil ${address.part}`;
  return [address.street, place, part].filter((line) => line !== undefined);
}

/**
 * How sure the location on the map is, in one or two sentences. `definition` is that of the precision's term, `radius`
 * writes metres.
 */
export function certaintyWords(
  { address, location }: Placed,
  t: ProfileTexts['place'],
  definition: string,
  radius: (metres: number) => string,
): string {
  if (location.precision === 'address') return t.exact;
  const standIn = hasStandInLocation({ location });
  if (location.precision === 'street' && !standIn) return t.street;
  return [
    ...(standIn ? [] : [definition]),
    t.circle(radius(location.radiusMetres)),
    ...(address.street === undefined ? [] : [t.addressCounts]),
  ].join(' ');
}

/** A link that leaves the site, and only when the reader follows it. */
export interface OutwardLink {
  readonly href: string;
  readonly label: string;
  /** True for links only a phone can follow. */
  readonly phoneOnly: boolean;
}

/** Ways to get there; none while neither a sharp location nor a street is known, because they would lead astray. */
export function directions(site: Placed, t: ProfileTexts['contact']): OutwardLink[] {
  const { location, address } = site;
  const exact = hasExactLocation(site);
  if (!exact && address.street === undefined) return [];
  const { lat, lon } = location;
  const words = [address.street, [address.postcode, address.place].filter(Boolean).join(' ')]
    .filter((each) => each !== undefined)
    .join(', ');
  const query = encodeURIComponent(words);
  return [
    {
      href: exact
        ? `https://www.openstreetmap.org/directions?to=${lat}%2C${lon}`
        : `https://www.openstreetmap.org/search?query=${query}`,
      label: exact ? t.routeOsm : t.searchOsm,
      phoneOnly: false,
    },
    {
      href: exact ? `geo:${lat},${lon}?q=${lat},${lon}` : `geo:0,0?q=${query}`,
      label: t.app,
      phoneOnly: true,
    },
    // The start page: we know of no address documented by bahn.de that would carry a destination.
    { href: 'https://www.bahn.de/', label: t.timetable, phoneOnly: false },
  ];
}
