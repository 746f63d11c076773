import type { KindId, StatusId } from '../sites/vocabulary.ts';

/** A site as the map draws it. Coordinates in degrees. */
export interface SiteMarker {
  readonly slug: string;
  /** Unique accessible name: "Kita „Knirpsenland“, Coswig". */
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly kind: KindId;
  readonly status: StatusId;
  readonly statusLabel: string;
  /** False where only a district, a postcode or a municipality is known. */
  readonly exact: boolean;
  /** How far the true place may lie from the coordinate, metres. */
  readonly radiusMetres: number;
  /** The site's page, for readers without JavaScript. */
  readonly href: string;
}

/** The place a reader searched for, degrees; `radiusKm` draws a circle around it. */
export interface PlaceCircle {
  readonly lon: number;
  readonly lat: number;
  readonly radiusKm: number | undefined;
  readonly label: string;
}

/** Space covered by panels at each side of the map, CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The order in which pins are reached by keyboard: north to south, then west to east. */
export function byReadingOrder(
  a: { readonly lon: number; readonly lat: number },
  b: { readonly lon: number; readonly lat: number },
): number {
  return b.lat - a.lat || a.lon - b.lon;
}
