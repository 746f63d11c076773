import { formatDate, type DateFormat } from './dates.ts';
import { formatDistance, formatRadius } from './distance.ts';
import { formatNumber } from './numbers.ts';

/** Numbers, dates and lengths in one language. */
export interface Formats {
  /** `digits`: maximum number of decimals. */
  readonly number: (value: number, digits?: number) => string;
  /** "2023", "2023-04" or "2023-04-30". */
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
