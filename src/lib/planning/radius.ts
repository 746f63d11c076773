/** Radii a planner can choose as "near enough": km, or minutes once travel times are loaded. */
export const RADII = [5, 10, 15, 20, 30] as const;

export type Radius = (typeof RADII)[number];

export const DEFAULT_RADIUS: Radius = 10;
