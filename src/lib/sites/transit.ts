/** Stops of public transport as derived; distances are straight lines, never ways. */

/** Means of transport that are told apart: bus with calls on demand, tram, rail with suburban trains. */
export const TRANSIT_MODES = ['bus', 'tram', 'rail'] as const;
export type TransitMode = (typeof TRANSIT_MODES)[number];

/** Stops of a municipality; the platforms of one stop count once. */
export interface StopCounts {
  /** Official key, 8 digits. */
  readonly ags: string;
  readonly stops: number;
  readonly bus: number;
  readonly tram: number;
  readonly rail: number;
}

/** A stop with its distance from a site. */
export interface NearbyStop {
  readonly name: string;
  readonly metres: number;
}

/** What is near a site: the nearest stop of each kind, and the nearest railway station with step-free access. */
export type SiteTransit = Readonly<Partial<Record<TransitMode | 'stepFree', NearbyStop>>> & {
  readonly slug: string;
};
