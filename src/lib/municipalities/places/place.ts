/** What a place stands for; `here` is the reader's own position and is never kept or sent. */
export type PlaceKind = 'postcode' | 'municipality' | 'place' | 'district' | 'site' | 'here';

/** A point a reader can measure from: found by search, by position, or named in the URL. */
export interface Place {
  /** "plz-04838", "gemeinde-14730110", "ort-2954695" (GeoNames), "kreis-14730", "standort-<slug>" or "hier". */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
  /** What tells it from its namesakes, for readers: "Landkreis Nordsachsen". */
  readonly detail: string;
  /** What the point really is where it is not the place itself, for readers: "Mitte von Eilenburg". */
  readonly rough: string | undefined;
  /** How far the point may be off, km; 0 where it is sharp. */
  readonly roughKm: number;
}

/** A place as the search knows it. */
export interface PlaceEntry extends Place {
  /** Short, former and other names, such as Sorbian ones, each with what it is; the place's own name is not among them. */
  readonly otherNames: readonly OtherName[];
  /** What a reader may add to the name: municipality, district. */
  readonly context: string;
  /** Inhabitants, to put the larger of two namesakes first; 0 where it does not matter. */
  readonly population: number;
  /** True for a place that was a municipality of its own until recently. */
  readonly former: boolean;
}

export interface OtherName {
  readonly text: string;
  readonly sort: 'short' | 'former' | 'other';
}
