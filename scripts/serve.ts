/**
 * Serves `build/` like a static host: precompressed files, `404.html`, optional sub-path (BASE_PATH). PORT=0 takes a
 * free port.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

const port = Number(process.env.PORT ?? 4173);
const base = (process.env.BASE_PATH ?? '').replace(/\/$/, '');
const root = process.env.SITE_DIR ?? 'build';
const notFound = readFileSync(`${root}/404.html`);
const files = sirv(root, { brotli: true, gzip: true, etag: true, setHeaders: cacheHeaders });

function cacheHeaders(response: import('node:http').ServerResponse, path: string): void {
  const hashed = path.includes('/_app/immutable/');
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // A frame with `sandbox` has no origin of its own (docs/betrieb.md).
  if (hashed) response.setHeader('Access-Control-Allow-Origin', '*');
}

const server = createServer((request, response) => {
  const miss = () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(notFound);
  };
  const url = request.url ?? '/';
  if (base && url === base) {
    response.writeHead(308, { Location: `${base}/` });
    response.end();
    return;
  }
  if (!url.startsWith(`${base}/`)) return miss();
  request.url = url.slice(base.length);
  files(request, response, miss);
});
server.listen(port, '127.0.0.1', () => {
  const { port: open } = server.address() as AddressInfo;
  console.log(`EKiZ-Karte: http://127.0.0.1:${open}${base}/`);
});
