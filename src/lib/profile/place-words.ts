/** Address, precision of the location and directions, as texts and links. */
import { hasExactLocation, hasStandInLocation, type Site } from '../sites/site.ts';
import type { ProfileTexts } from '../text/messages/de/profile-texts.ts';

type Placed = Pick<Site, 'address' | 'location'>;

/** Returns the known lines of the postal address; German in every language, as on an envelope. */
export function addressLines({ address }: Pick<Site, 'address'>): string[] {
  const place = [address.postcode, address.place].filter(Boolean).join(' ');
  const part = address.part === undefined ? undefined : `Ortsteil ${address.part}`;
  return [address.street, place, part].filter((line) => line !== undefined);
}

/**
 * Describes the precision of the location in one or two sentences. `definition` is the definition of the precision term,
 * `radius` formats metres.
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

/** A link to another website; it sends nothing until the reader follows it. */
export interface OutwardLink {
  readonly href: string;
  readonly label: string;
  /** True for `geo:` links, which only phones open. */
  readonly phoneOnly: boolean;
}

/** Returns links for directions; none where neither an exact location nor a street is known. */
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
    // Start page only: bahn.de documents no address that takes a destination.
    { href: 'https://www.bahn.de/', label: t.timetable, phoneOnly: false },
  ];
}
