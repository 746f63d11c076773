import type { KindId, StatusId } from '../sites/vocabulary.ts';

/** A site on the map. Coordinates in degrees. */
export interface SiteMarker {
  readonly slug: string;
  /** Unique accessible name: "Kita „Knirpsenland“, Coswig". */
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly kind: KindId;
  readonly status: StatusId;
  readonly statusLabel: string;
  /** False if only a district, a postcode or a municipality is known. */
  readonly exact: boolean;
  /** Radius of the circle of uncertainty, metres. */
  readonly radiusMetres: number;
  /** URL of the site's page, for readers without JavaScript. */
  readonly href: string;
}

/** The searched place (degrees) and the search radius. */
export interface PlaceCircle {
  readonly lon: number;
  readonly lat: number;
  readonly radiusKm: number | undefined;
  readonly label: string;
}

/** Insets of the map covered by panels, CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Compares in the order of keyboard focus: north to south, then west to east. */
export function byReadingOrder(
  a: { readonly lon: number; readonly lat: number },
  b: { readonly lon: number; readonly lat: number },
): number {
  return b.lat - a.lat || a.lon - b.lon;
}
