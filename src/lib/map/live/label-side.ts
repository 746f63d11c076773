/**
 * Where in the region's width a town lies decides to which side its name may go, so that the map's edge cuts no name:
 * MapLibre moves a name away from other names, not from the edge.
 */
export type LabelSide = 'east' | 'either' | 'rather west' | 'west';

/** The side of a town at `lon` between the region's westernmost and easternmost names (degrees). */
export function labelSide(lon: number, west: number, east: number): LabelSide {
  const share = (lon - west) / (east - west || 1);
  if (share < 0.12) return 'east';
  if (share > 0.92) return 'west';
  return share > 0.67 ? 'rather west' : 'either';
}
