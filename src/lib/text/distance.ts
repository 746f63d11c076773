/** Distances in words, rounded to what the precision of both ends allows. Always straight lines. */
import { formatNumber } from './numbers.ts';

/**
 * A distance in kilometres. `roughKm` is how far it may be off (the radii of uncertainty of both ends together):
 * 0 gives "4,2 km" (whole kilometres from 10 km on), more gives "etwa 12 km", and where the distance is smaller
 * than the doubt only the upper bound is said: "höchstens 5 km".
 */
export function formatDistance(km: number, roughKm = 0): string {
  if (roughKm <= 0) {
    if (km < 0.1) return 'unter 100 m';
    if (km < 0.95) return `${formatNumber(Math.round(km * 10) * 100)} m`;
    return `${formatNumber(km, km < 9.95 ? 1 : 0)} km`;
  }
  if (km <= roughKm) return `höchstens ${formatNumber(Math.ceil(km + roughKm))} km`;
  return `etwa ${formatNumber(Math.max(1, Math.round(km)))} km`;
}

/** A length in metres for a circle of uncertainty: "150 m", "1,8 km". */
export function formatRadius(metres: number): string {
  return metres < 1000 ? `${formatNumber(metres)} m` : `${formatNumber(metres / 1000, 1)} km`;
}
