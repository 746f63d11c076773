import { describe, expect, test } from 'vitest';
import { keptFiles, type Store } from './kept-files.ts';
import { digestsOf, html, memoryStore, script } from './memory-store.fixture.ts';

const PAGE = '<div class="app">Testkita</div>';
const SCRIPT = 'export const a = 1;';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const LOGIN = '<form action="/login">Willkommen im WLAN</form>';
const digests = await digestsOf({
  '/gemeinden/': PAGE,
  '/_app/immutable/a.js': SCRIPT,
  '/favicon.svg': PICTURE,
});

function karte(store: Store) {
  return keptFiles(store, '/karte', digests);
}

describe('what is kept is a file of this build, delivered as what it is', () => {
  const refused: [string, string, Response][] = [
    ['a login page in place of a page', '/gemeinden/', html(LOGIN)],
    ['a login page in place of a script', '/_app/immutable/a.js', html(LOGIN)],
    ['a script with the type of a page', '/_app/immutable/a.js', html(SCRIPT)],
    ['another script', '/_app/immutable/a.js', script('alert(1)')],
    ['a page of another version', '/gemeinden/', html(PAGE.replace('Testkita', 'Neukita'))],
    ['a page that is not to be stored', '/gemeinden/', html(PAGE, { 'cache-control': 'private, no-store' })],
    [
      'a page as plain text',
      '/gemeinden/',
      new Response(PAGE, { headers: { 'content-type': 'text/plain' } }),
    ],
    [
      'an error with the page’s text',
      '/gemeinden/',
      new Response(PAGE, { status: 404, headers: { 'content-type': 'text/html' } }),
    ],
    ['a page of another application', '/shop/', html(PAGE)],
    ['a word that every object knows', 'constructor', html(PAGE)],
  ];
  test.each(refused)('not %s', async (_, path, answer) => {
    const { kept, store } = memoryStore();
    expect(await karte(store).keep(path, answer)).toBe(false);
    expect([...kept.keys()]).toEqual([]);
  });

  test('page, script and picture are kept and read below the site’s path', async () => {
    const { kept, store } = memoryStore();
    const files = karte(store);
    expect(await files.keep('/gemeinden/', html(PAGE))).toBe(true);
    expect(await files.keep('/_app/immutable/a.js', script(SCRIPT))).toBe(true);
    expect(await files.keep('/favicon.svg', new Response(PICTURE))).toBe(true);
    expect([...kept.keys()]).toEqual([
      '/karte/gemeinden/',
      '/karte/_app/immutable/a.js',
      '/karte/favicon.svg',
    ]);
    expect(await (await files.read('/_app/immutable/a.js'))?.text()).toBe(SCRIPT);
  });

  test('with the server’s headers, without those of the transfer', async () => {
    const { store } = memoryStore();
    const files = karte(store);
    const headers = {
      'content-security-policy': "frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'content-encoding': 'br',
      'content-length': '7',
      vary: '*',
    };
    await files.keep('/gemeinden/', html(PAGE, headers));
    const kept = await files.read('/gemeinden/');
    expect(Object.fromEntries(kept?.headers ?? [])).toEqual({
      'content-security-policy': "frame-ancestors 'self'",
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
  });

  test('an answer that breaks off is not kept and leaves what was', async () => {
    const { kept, store } = memoryStore({ '/karte/gemeinden/': html(PAGE) });
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
    const answer = new Response(broken, { headers: { 'content-type': 'text/html' } });
    expect(await karte(store).keep('/gemeinden/', answer)).toBe(false);
    expect(await kept.get('/karte/gemeinden/')?.text()).toBe(PAGE);
  });
});

test.each<[string, string, Response]>([
  ['a login page as a page', '/gemeinden/', html(LOGIN)],
  ['a login page as a script', '/_app/immutable/a.js', html(LOGIN)],
  ['a page that left the build', '/alt/', html(PAGE)],
])('%s, met in the store, is thrown away', async (_, path, wrong) => {
  const { kept, store } = memoryStore({ [`/karte${path}`]: wrong });
  expect(await karte(store).read(path)).toBeUndefined();
  expect(kept.size).toBe(0);
});

test('a store that is full or refuses neither keeps nor fails', async () => {
  const refuse = (): Promise<never> => Promise.reject(new DOMException('No room', 'QuotaExceededError'));
  for (const store of [{ match: refuse, put: refuse, delete: refuse }, undefined]) {
    const files = keptFiles(store, '', digests);
    expect(await files.keep('/gemeinden/', html(PAGE))).toBe(false);
    expect(await files.read('/gemeinden/')).toBeUndefined();
  }
});
