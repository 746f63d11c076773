import { resolve } from '$app/paths';

/**
 * Returns an internal link that works under any sub-path. `path` starts with a slash and ends with one (pages) or with a
 * file name (downloads): `href('/kreise/')`, `href('/daten/standorte.csv')`.
 */
export function href(path: `/${string}`): string {
  return resolve(path as '/');
}
