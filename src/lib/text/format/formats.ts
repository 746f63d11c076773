import { formatDate, type DateFormat } from './dates.ts';
import { formatDistance, formatRadius } from './distance.ts';
import { formatNumber } from './numbers.ts';

/** Numbers, dates and lengths as one language writes them. */
export interface Formats {
  /** `digits`: decimals at most. */
  readonly number: (value: number, digits?: number) => string;
  /** "2023", "2023-04" or "2023-04-30", as precise as it is. */
  readonly date: DateFormat;
  /** See `formatDistance`. */
  readonly distance: (km: number, roughKm?: number) => string;
  readonly radius: (metres: number) => string;
}

export const germanFormats: Formats = {
  number: formatNumber,
  date: formatDate,
  distance: formatDistance,
  radius: formatRadius,
};
