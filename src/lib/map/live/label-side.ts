/** Sides on which a town's label may be set. MapLibre avoids other labels but not the map's edge, which would clip it. */
export type LabelSide = 'east' | 'either' | 'rather west' | 'west';

/** Label side of a town at `lon`, from its position between the westernmost and easternmost labels (degrees). */
export function labelSide(lon: number, west: number, east: number): LabelSide {
  const share = (lon - west) / (east - west || 1);
  if (share < 0.12) return 'east';
  if (share > 0.92) return 'west';
  return share > 0.67 ? 'rather west' : 'either';
}
