/**
 * Starts real web servers with the configurations of `deploy/` and asserts the same behaviour of each, at the root of a
 * host and under a sub-path.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectedHeaders } from '../scripts/expected-headers.ts';
import { ask } from './support/ask.ts';
import { BROTLI_MODULE, ensureProgram } from './support/installed.ts';
import {
  EMBEDDER,
  startCaddy,
  startContainerNginx,
  startNginx,
  type RunningServer,
  type Setup,
} from './support/server.ts';

const hasNginx = ensureProgram('nginx');
const hasCaddy = ensureProgram('caddy');
if (!hasNginx)
  console.log('nginx is missing and may not be installed here: its configuration is not tested.');
if (!hasCaddy)
  console.log('Caddy is missing: its configuration is not tested (Debian: apt-get install caddy).');
const hasBrotli = hasNginx && existsSync(BROTLI_MODULE);

const SERVERS: {
  name: string;
  available: boolean;
  setup: Setup;
  start: (setup: Setup) => Promise<RunningServer>;
}[] = [
  {
    name: 'nginx',
    available: hasNginx,
    setup: { basePath: '', brotli: false, embedder: EMBEDDER },
    start: startNginx,
  },
  {
    name: 'nginx with Brotli under a sub-path',
    available: hasBrotli,
    setup: { basePath: '/karte', brotli: true, embedder: EMBEDDER },
    start: startNginx,
  },
  {
    name: 'the container’s nginx',
    available: hasBrotli,
    setup: { basePath: '', brotli: true, embedder: '' },
    start: startContainerNginx,
  },
  {
    name: 'Caddy',
    available: hasCaddy,
    setup: { basePath: '', brotli: true, embedder: EMBEDDER },
    start: startCaddy,
  },
  {
    name: 'Caddy under a sub-path',
    available: hasCaddy,
    setup: { basePath: '/karte', brotli: true, embedder: EMBEDDER },
    start: startCaddy,
  },
];

const hashed = () =>
  `/_app/immutable/entry/${readdirSync('build/_app/immutable/entry').find((name) => name.endsWith('.js')) ?? ''}`;

describe.each(SERVERS)('$name', ({ available, setup, start }) => {
  let server: RunningServer | undefined;
  beforeAll(async () => {
    if (available) server = await start(setup);
  });
  afterAll(() => server?.stop());
  const at = (path: string, headers?: Record<string, string>, method?: string) =>
    ask(`${server?.address ?? ''}${path}`, headers, method);

  test.runIf(available)('every page type, file and error carries the protective headers', async () => {
    const pages = [
      '/',
      '/kreise/',
      '/gemeinden/',
      '/vergleich/',
      '/planung/',
      '/einbetten/karte/',
      '/daten/standorte.geojson',
      '/daten/katalog.jsonld',
    ];
    for (const path of [...pages, hashed()]) {
      const { status, headers } = await at(path);
      expect(status, path).toBe(200);
      for (const [name, rule] of Object.entries(expectedHeaders(path)))
        expect(headers[name], `${path} ${name}`).toMatch(rule);
    }
    const { headers } = await at('/gibt-es-nicht/');
    for (const [name, rule] of Object.entries(expectedHeaders('/gibt-es-nicht/')))
      expect(headers[name], name).toMatch(name === 'cache-control' ? /^no-store$/ : rule);
    expect(headers.server ?? '').not.toMatch(/\d/);
    // Operators enable it as described in the guide, once HTTPS works reliably.
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test.runIf(available)('a missing file of data is an error page, not data', async () => {
    for (const path of ['/daten/gibt-es-nicht.geojson', '/_app/immutable/alt.js']) {
      const { status, headers } = await at(path);
      expect(status, path).toBe(404);
      expect(headers['content-type'], path).toMatch(/^text\/html/);
      expect(headers['access-control-allow-origin'], path).toBeUndefined();
    }
  });

  test.runIf(available)('/.well-known/ is served, whatever else begins with a dot is hidden', async () => {
    const { status, headers, body } = await at('/.well-known/security.txt');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/plain; charset=utf-8$/i);
    expect(body.equals(readFileSync('build/.well-known/security.txt'))).toBe(true);
    for (const path of ['/.git/config', '/.well-known/.geheim', '/daten/.htaccess'])
      expect((await at(path)).status, path).toBe(404);
  });

  test.runIf(available)(
    'other methods than GET and HEAD, and a null byte in the path, are refused',
    async () => {
      expect((await at('/', {}, 'POST')).status).toBe(405);
      expect((await at('/', {}, 'HEAD')).status).toBe(200);
      expect([400, 404]).toContain((await at('/%00')).status);
    },
  );

  test.runIf(available && existsSync('build/einbetten/karte'))(
    'only the view made for embedding may be shown by the sites the operator named',
    async () => {
      const policy = async (path: string) => (await at(path)).headers['content-security-policy'];
      expect(await policy('/einbetten/karte/')).toBe(`frame-ancestors 'self' ${setup.embedder}`.trim());
      expect(await policy('/einbetten/')).toBe("frame-ancestors 'self'");
      expect(await policy('/?weiter=/einbetten/karte/')).toBe("frame-ancestors 'self'");
    },
  );

  test.runIf(available)('hashed files are kept for a year, pages and data are asked for anew', async () => {
    expect((await at(hashed())).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await at('/')).headers['cache-control']).toBe('no-cache');
    expect((await at('/favicon.svg')).headers['cache-control']).toBe('no-cache');
    const missing = await at('/_app/immutable/entry/alt.js');
    expect(missing.status).toBe(404);
    expect(missing.headers['cache-control']).toBe('no-store');
  });

  test.runIf(available)('an unchanged page is answered with 304 and no bytes', async () => {
    const first = await at('/');
    const again = await at('/', { 'If-None-Match': first.headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test.runIf(available)(
    'precompressed files are sent as they are, and only to who asks for them',
    async () => {
      const page = readFileSync('build/index.html');
      expect((await at('/')).body.equals(page)).toBe(true);
      const gzipped = await at('/', { 'Accept-Encoding': 'gzip' });
      expect(gzipped.headers['content-encoding']).toBe('gzip');
      expect(gzipped.headers.vary).toMatch(/accept-encoding/i);
      expect(gzipped.body.equals(readFileSync('build/index.html.gz'))).toBe(true);
      expect(gunzipSync(gzipped.body).equals(page)).toBe(true);
      if (!setup.brotli) return;
      const brotli = await at('/', { 'Accept-Encoding': 'gzip, br' });
      expect(brotli.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(brotli.body).equals(page)).toBe(true);
    },
  );

  test.runIf(available)(
    'part of a file is answered as that part alone, so that a broken download goes on where it stopped',
    async () => {
      const whole = readFileSync('build/bild.png');
      const { status, headers, body } = await at('/bild.png', {
        Range: 'bytes=100-299',
        'Accept-Encoding': 'gzip, br',
      });
      expect(status).toBe(206);
      expect(headers['content-range']).toBe(`bytes 100-299/${whole.length}`);
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.equals(whole.subarray(100, 300))).toBe(true);
    },
  );

  test.runIf(available)('unknown addresses get the site’s own page with status 404', async () => {
    for (const path of ['/gibt-es-nicht/', '/_app/', '/.git/config', '/%2e%2e/package.json']) {
      const { status, headers, body } = await at(path);
      expect(status, path).toBeGreaterThanOrEqual(400);
      expect(status, path).toBeLessThan(500);
      if (path.includes('%2e')) continue;
      expect(status, path).toBe(404);
      expect(headers['content-type'], path).toMatch(/^text\/html/);
      expect(body.equals(readFileSync('build/404.html')), path).toBe(true);
    }
  });

  test.runIf(available)('types are named with their character set', async () => {
    expect((await at('/')).headers['content-type']).toMatch(/^text\/html; charset=utf-8$/i);
    expect((await at(hashed())).headers['content-type']).toMatch(/^text\/javascript/);
    expect((await at('/favicon.svg')).headers['content-type']).toMatch(/^image\/svg\+xml/);
    for (const [file, type] of [
      ['standorte.geojson', 'application/geo+json'],
      ['standorte.csv', 'text/csv; charset=utf-8'],
      ['manifest.json', 'application/json'],
      ['katalog.jsonld', 'application/ld+json'],
    ] as const) {
      if (!existsSync(`build/daten/${file}`)) continue;
      const { headers } = await at(`/daten/${file}`);
      expect(headers['content-type'], file).toContain(type);
      expect(headers['access-control-allow-origin'], file).toBe('*');
    }
    expect((await at('/app.webmanifest')).headers['content-type']).toContain('application/manifest+json');
    expect((await at('/')).headers['access-control-allow-origin']).toBeUndefined();
  });

  test.runIf(available)('an address without its slash leads to the page on the same host', async () => {
    const page = `/standorte/${readdirSync('build/standorte', { withFileTypes: true }).find((entry) => entry.isDirectory())?.name ?? ''}`;
    const { status, headers } = await at(page);
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe(`${setup.basePath}${page}/`);
  });
});

test('the container is put together from files that exist, the tested ones', () => {
  const lines = readFileSync('deploy/Containerfile', 'utf8').split('\n');
  const copied = lines
    .filter((line) => line.startsWith('COPY deploy/'))
    .flatMap((line) => line.split(' ').slice(1, -1));
  expect(copied).toContain('deploy/nginx/ekiz-seite.conf');
  for (const file of copied) expect(existsSync(file), file).toBe(true);
});
