/** Official keys in published links, which outlive the municipalities that they name. */
import type { QueryKey } from '../url/query-keys.ts';

/** Keys (AGS, 8 digits) of dissolved municipalities, each with today's. */
export type FormerKeys = readonly (readonly [oldAgs: string, newAgs: string])[];

/** A key as a whole value, or as one of a list or of a saved plan. */
const KEY = /(?<=^|[,~_])\d{8}(?=$|[,~_;])/g;

/** Returns the parameters with today's keys in the values of `keys`; the others are unchanged. */
export function todaysKeys(
  params: URLSearchParams,
  keys: readonly QueryKey[],
  former: FormerKeys,
): URLSearchParams {
  const today = new Map(former);
  return new URLSearchParams(
    [...params].map(([key, value]) =>
      (keys as readonly string[]).includes(key)
        ? [key, value.replace(KEY, (ags) => today.get(ags) ?? ags)]
        : [key, value],
    ),
  );
}
