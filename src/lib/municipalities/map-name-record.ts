/**
 * A row of `data/derived/map-names.json`: name, lon, lat (degrees), rank (0 for a district, otherwise 1 to 5, see
 * `label-rank.ts`); then, if there is one, the Sorbian name with the municipality's key.
 */
export type MapNameRecord =
  | readonly [name: string, lon: number, lat: number, rank: number]
  | readonly [name: string, lon: number, lat: number, rank: number, sorbian: string, ags: string];
