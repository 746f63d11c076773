import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { other, page, unchanging, type Means } from './answer.ts';
import { keptFiles, type Store } from './kept-files.ts';
import { digestsOf, html, memoryStore, script } from './memory-store.fixture.ts';
import type { OfflineContext } from './stored-page.ts';

const HTML = '<body><div class="app">Testkita</div></body>';
const SCRIPT = 'export {};';
const digests = await digestsOf({
  '/': HTML,
  '/gemeinden/': HTML,
  '/_app/immutable/a.js': SCRIPT,
  '/favicon.svg': '<svg/>',
});
const context = (): Promise<OfflineContext> =>
  Promise.resolve({ language: undefined, start: '/', size: undefined });

function meansOf(store: Store | undefined, network: Means['network'], patience = 1000) {
  const work: Promise<unknown>[] = [];
  const kept = Promise.resolve(keptFiles(store, '', digests));
  const means: Means = { kept, network, patience, meanwhile: (each) => void work.push(each) };
  return { means, done: () => Promise.all(work) };
}
const online: Means['network'] = () => Promise.resolve(html(HTML));
const offline: Means['network'] = () => Promise.reject(new TypeError('Failed to fetch'));
const textAt = (kept: ReadonlyMap<string, Response>, path: string) => kept.get(path)?.clone().text();

const refuse = (): Promise<never> => Promise.reject(new DOMException('No room', 'QuotaExceededError'));
describe.each<[string, Store | undefined]>([
  ['full', { match: () => Promise.resolve(undefined), put: refuse, delete: refuse }],
  ['refused', { match: refuse, put: refuse, delete: refuse }],
  ['missing', undefined],
])('with a store that is %s', (_, store) => {
  test('page, script and download come from the network as if there were none', async () => {
    const { means, done } = meansOf(store, online);
    for (const answer of [
      await page('/', means, context),
      await unchanging('/_app/immutable/a.js', means),
      await other('/daten/standorte.csv', means),
    ])
      expect([answer.status, await answer.text()]).toEqual([200, HTML]);
    await expect(done()).resolves.toBeDefined();
  });
});

test('a page begins before all of it is there, and is kept once it is', async () => {
  const { kept, store } = memoryStore();
  let finish = (): void => undefined;
  const slow = new ReadableStream<Uint8Array>({
    start(stream) {
      stream.enqueue(new TextEncoder().encode(HTML.slice(0, 9)));
      finish = () => {
        stream.enqueue(new TextEncoder().encode(HTML.slice(9)));
        stream.close();
      };
    },
  });
  const answered = new Response(slow, { headers: { 'content-type': 'text/html' } });
  const { means, done } = meansOf(store, () => Promise.resolve(answered));
  const answer = await page('/', means, context);
  expect(kept.has('/')).toBe(false);
  finish();
  expect(await answer.text()).toBe(HTML);
  await done();
  expect(await textAt(kept, '/')).toBe(HTML);
});

test.each<[string, Response]>([
  ['an error of the server', new Response('busy', { status: 503 })],
  ['the login page of a gateway', html('<form>Willkommen im WLAN</form>')],
])('%s is shown and not kept', async (_, answered) => {
  const { kept, store } = memoryStore({ '/': html(HTML) });
  const { means, done } = meansOf(store, () => Promise.resolve(answered.clone()));
  expect(await (await page('/', means, context)).text()).toBe(await answered.text());
  await done();
  expect(await textAt(kept, '/')).toBe(HTML);
});

test('a gateway in place of a script is asked again the next time, and the script is then kept', async () => {
  const { kept, store } = memoryStore({ '/_app/immutable/a.js': html('Willkommen im WLAN') });
  const network = vi
    .fn<Means['network']>()
    .mockResolvedValueOnce(html('Willkommen im WLAN'))
    .mockResolvedValue(script(SCRIPT));
  const { means, done } = meansOf(store, network);
  await unchanging('/_app/immutable/a.js', means);
  await done();
  expect(kept.size).toBe(0);
  for (let visit = 0; visit < 3; visit += 1) {
    expect(await (await unchanging('/_app/immutable/a.js', means)).text()).toBe(SCRIPT);
    await done();
  }
  expect(network).toHaveBeenCalledTimes(2);
});

test('without a network: the page as stored with its headers, or that it was not stored', async () => {
  const policy = { 'content-security-policy': "frame-ancestors 'self'" };
  const { means } = meansOf(memoryStore({ '/': html(HTML, policy) }).store, offline);
  const stored = await page('/', means, context);
  expect(stored.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  expect(await stored.text()).toContain('Keine Verbindung. Sie sehen die gespeicherte Seite');
  expect((await page('/gemeinden/', means, context)).status).toBe(503);
});

test('without a network a stored file that is no page is opened as it is, and a download fails', async () => {
  const picture = new Response('<svg/>', { headers: { 'content-type': 'image/svg+xml' } });
  const { means } = meansOf(memoryStore({ '/favicon.svg': picture }).store, offline);
  for (const answer of [await page('/favicon.svg', means, context), await other('/favicon.svg', means)]) {
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
    expect(await answer.text()).toBe('<svg/>');
  }
  await expect(other('/daten/standorte.csv', means)).rejects.toThrow('Failed to fetch');
});

describe('a network that does not begin in time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const after = (ms: number, answer: () => Response): Means['network'] => {
    return () => new Promise((resolve) => setTimeout(() => resolve(answer()), ms));
  };

  test('gives way to what is stored, which says so; the late answer is kept', async () => {
    const { kept, store } = memoryStore({ '/': html(HTML, { date: 'Sun, 22 Nov 2026 10:00:00 GMT' }) });
    const today = 'Sat, 28 Nov 2026 10:00:00 GMT';
    const { means, done } = meansOf(
      store,
      after(9000, () => html(HTML, { date: today })),
      4000,
    );
    const answered = vi.fn();
    const answer = page('/', means, context).finally(answered);
    await vi.advanceTimersByTimeAsync(3999);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await (await answer).text()).toContain(
      'Langsame Verbindung. Sie sehen die gespeicherte Seite vom 22. November 2026',
    );
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    await done();
    expect(kept.get('/')?.headers.get('date')).toBe(today);
  });

  test('is waited for where nothing is stored', async () => {
    const { means } = meansOf(
      memoryStore().store,
      after(60_000, () => html(HTML)),
      4000,
    );
    const answer = page('/gemeinden/', means, context);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await (await answer).text()).toBe(HTML);
  });
});

test('a download is not kept, a file that never changes is kept and asked for once', async () => {
  const { kept, store } = memoryStore();
  const network = vi.fn<Means['network']>(() => Promise.resolve(script(SCRIPT)));
  const { means, done } = meansOf(store, network);
  await other('/daten/standorte.csv', means);
  await unchanging('/_app/immutable/a.js', means);
  await done();
  await unchanging('/_app/immutable/a.js', means);
  expect([...kept.keys()]).toEqual(['/_app/immutable/a.js']);
  expect(network).toHaveBeenCalledTimes(2);
});
