/** Kind of a place; `here` is the reader's position, which is never stored or sent. */
export type PlaceKind = 'postcode' | 'municipality' | 'place' | 'district' | 'site' | 'here';

/** Origin of distances: from the search, the device's position or the URL. */
export interface Place {
  /** "plz-04838", "gemeinde-14730110", "ort-2954695" (GeoNames), "kreis-14730", "standort-<slug>" or "hier". */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
  /** Distinguishes it from namesakes: "Landkreis Nordsachsen". */
  readonly detail: string;
  /** What the point represents if it is not the place itself: "Mitte von Eilenburg". */
  readonly rough: string | undefined;
  /** Uncertainty of the point, km; 0 if exact. */
  readonly roughKm: number;
  /** The municipalities it is or lies in, the one it is named after first; absent where that is not known. */
  readonly municipalities?: readonly { readonly ags: string; readonly name: string }[];
}

/** A searchable place. */
export interface PlaceEntry extends Place {
  /** Short, former and other names, such as Sorbian ones, each with its kind; excludes the place's own name. */
  readonly otherNames: readonly OtherName[];
  /** Words that a reader may add to the name: municipality, district. */
  readonly context: string;
  /** Inhabitants, used to rank namesakes; 0 if irrelevant. */
  readonly population: number;
  /** True for a former municipality. */
  readonly former: boolean;
  /** True for a place that only a stop names: ranked after namesakes that register or GeoNames know. */
  readonly byStop?: true;
}

export interface OtherName {
  readonly text: string;
  readonly sort: 'short' | 'former' | 'other';
}
