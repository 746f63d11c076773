/**
 * Headers expected from a web server for the files of the build; used by `npm run mirror-check` and the tests of
 * `deploy/`.
 */

const ALWAYS: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /frame-ancestors /,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'permissions-policy': /geolocation=\(self\)/,
  'cross-origin-opener-policy': /^same-origin$/,
};

/** Returns the expected headers for the path of an existing file ("/daten/standorte.csv"); names are lower case. */
export function expectedHeaders(path: string): Readonly<Record<string, RegExp>> {
  return {
    ...ALWAYS,
    'cache-control': path.includes('/_app/immutable/')
      ? /^public, max-age=31536000, immutable$/
      : /^no-cache$/,
    ...(/\/daten\/[^/]+\.(geojson|csv|json|jsonld)$/.test(path)
      ? { 'access-control-allow-origin': /^\*$/ }
      : {}),
  };
}
