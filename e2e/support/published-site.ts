/**
 * Serves the build under several paths of one origin, where each can publish a second version; beside it another
 * application of the host, and a gateway that answers in place of all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { copyPath, type OfflineCopy } from '../../src/lib/offline/copy.ts';
import { digestOf } from '../../src/lib/offline/digest.ts';

const LIST = /^offline\.(.*)\.json$/;
export const FIRST = LIST.exec(
  readdirSync('build/_app/immutable').find((file) => LIST.test(file)) ?? '',
)?.[1] as string;
export const NEXT = 'zweite-fassung';
/** A page that differs in the second version. */
const CHANGED = '/standorte/hort-berg-eilenburg/';
const changedPage = Buffer.from(
  readFileSync(`build${CHANGED}index.html`, 'utf8').replace('<title>', `<title>${NEXT} `),
);

/** The list of the second version. */
async function nextList(): Promise<string> {
  const list = JSON.parse(readFileSync(`build${copyPath(FIRST)}`, 'utf8')) as OfflineCopy;
  return JSON.stringify({ ...list, digests: { ...list.digests, [CHANGED]: await digestOf(changedPage) } });
}

/** A signed-in page of another application; a text of a stranger with a script in it. */
const ELSEWHERE: Readonly<Record<string, Record<string, string>>> = {
  '/postfach/': { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' },
  '/a/fremd.txt': { 'Content-Type': 'text/plain', 'Content-Security-Policy': 'sandbox' },
};
const ELSEWHERE_TEXT = '<h1>Anderes</h1><script>document.title = "ausgeführt"</script>';

export interface PublishedSite {
  readonly origin: string;
  /** Publishes the second version under a path such as "/a". */
  readonly publish: (base: string) => void;
  /** Lets a gateway answer addresses that match; undefined ends it. */
  readonly gateway: (addresses: RegExp | undefined) => void;
  /** Times an address was asked for. */
  readonly asked: (path: string) => number;
  readonly stop: () => void;
}

/** `bases`: paths of the maps, "" for the root of the host. */
export async function publishSite(bases: readonly string[]): Promise<PublishedSite> {
  const published = new Map(bases.map((base) => [base, FIRST]));
  const asked: string[] = [];
  let gateway: RegExp | undefined;
  const list = await nextList();
  const files = sirv('build', {
    etag: true,
    setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
  });
  const send = (response: ServerResponse, headers: Record<string, string>, body: string | Buffer) => {
    response.writeHead(200, { 'Cache-Control': 'no-cache', ...headers });
    response.end(body);
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    asked.push(pathname);
    const base = bases.find((each) => pathname.startsWith(`${each}/`)) ?? '';
    const version = published.get(base) ?? FIRST;
    const path = pathname.slice(base.length);
    const elsewhere = ELSEWHERE[pathname];
    if (gateway?.test(pathname)) return send(response, { 'Content-Type': 'text/html' }, '<h1>WLAN</h1>');
    if (elsewhere) return send(response, elsewhere, ELSEWHERE_TEXT);
    if (path === '/service-worker.js') {
      const script = readFileSync('build/service-worker.js', 'utf8').replaceAll(FIRST, version);
      return send(response, { 'Content-Type': 'text/javascript' }, script);
    }
    if (version === NEXT && path === CHANGED)
      return send(response, { 'Content-Type': 'text/html' }, changedPage);
    if (path === copyPath(NEXT)) return send(response, { 'Content-Type': 'application/json' }, list);
    request.url = (request.url ?? '/').slice(base.length);
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    publish: (base) => void published.set(base, NEXT),
    gateway: (addresses) => (gateway = addresses),
    asked: (path) => asked.filter((each) => each === path).length,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
