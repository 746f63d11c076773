/** Headers that a web server sends with the files of the build: `npm run mirror-check` and the tests of `deploy/`. */

const ALWAYS: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /frame-ancestors /,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'permissions-policy': /geolocation=\(self\)/,
  'cross-origin-opener-policy': /^same-origin$/,
};

/** Expected headers, names in lower case, for the path of a file that exists ("/daten/standorte.csv"). */
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
