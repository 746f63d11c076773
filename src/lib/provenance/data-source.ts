import type { RegionSource } from '../region/schema.ts';

/** Where derived data come from, as the manifest and the page of downloads show it. Texts are German. */
export type DataSource = RegionSource;
