import type { RegionSource } from '../region/schema.ts';

/** Source of derived data, as manifest and downloads page show it. Texts are German. */
export type DataSource = RegionSource;
