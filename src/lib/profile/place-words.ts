/** Address, certainty of the location and ways to get there, in words and links. */
import { formatRadius } from '../text/distance.ts';
import { hasExactLocation, type Site } from '../sites/site.ts';
import { KIND_TERMS, PRECISION_TERMS, termOf } from '../sites/vocabulary.ts';

type Placed = Pick<Site, 'address' | 'location'>;

/** The lines of the postal address, as far as it is known. */
export function addressLines({ address }: Pick<Site, 'address'>): string[] {
  const place = [address.postcode, address.place].filter(Boolean).join(' ');
  const part = address.part === undefined ? undefined : `Ortsteil ${address.part}`;
  return [address.street, place, part].filter((line) => line !== undefined);
}

/** "Kinderhaus in Zwickau, Ortsteil Eckersbach". */
export function kindAndPlace({ kind, address }: Pick<Site, 'kind' | 'address'>): string {
  const part = address.part === undefined ? '' : `, Ortsteil ${address.part}`;
  return `${termOf(KIND_TERMS, kind).label} in ${address.place}${part}`;
}

/** How sure the location on the map is, in one or two sentences. */
export function certaintyWords({ address, location }: Placed): string {
  if (location.precision === 'address') return 'Die Lage ist auf das Gebäude genau.';
  if (location.precision === 'street')
    return 'Die Straße ist bekannt, die Hausnummer nicht; der Punkt liegt in dieser Straße.';
  const { definition } = termOf(PRECISION_TERMS, location.precision);
  const circle = `Das Haus liegt im gestrichelten Kreis, höchstens ${formatRadius(location.radiusMetres)} vom Punkt entfernt.`;
  const address_ = address.street === undefined ? '' : ' Für den Weg zählt die Anschrift, nicht der Punkt.';
  return `${definition} ${circle}${address_}`;
}

/** A link that leaves the site, and only when the reader follows it. */
export interface OutwardLink {
  readonly href: string;
  readonly label: string;
  /** True for links only a phone can follow. */
  readonly phoneOnly: boolean;
}

/** Ways to get there; none while neither a sharp location nor a street is known, because they would lead astray. */
export function directions(site: Placed): OutwardLink[] {
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
      label: exact ? 'Weg auf OpenStreetMap' : 'Anschrift auf OpenStreetMap suchen',
      phoneOnly: false,
    },
    {
      href: exact ? `geo:${lat},${lon}?q=${lat},${lon}` : `geo:0,0?q=${query}`,
      label: 'In der Karten-App öffnen',
      phoneOnly: true,
    },
    // bahn.de documents no address that carries a destination.
    {
      href: 'https://www.bahn.de/',
      label: 'Fahrplan auf bahn.de (Ziel dort eingeben)',
      phoneOnly: false,
    },
  ];
}
