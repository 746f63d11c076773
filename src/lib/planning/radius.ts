/** Selectable radii: km, or minutes when travel times are loaded. */
export const RADII = [3, 5, 10, 15, 20, 30] as const;

export type Radius = (typeof RADII)[number];

export const DEFAULT_RADIUS: Radius = 10;
