/**
 * A name on the live map as `data/derived/map-names.json` has it: name, lon, lat (degrees), rank (0 a district, 1 to 5
 * see `label-rank.ts`), and where there is a Sorbian name, that and the municipality's key.
 */
export type MapNameRecord =
  | readonly [name: string, lon: number, lat: number, rank: number]
  | readonly [name: string, lon: number, lat: number, rank: number, sorbian: string, ags: string];
