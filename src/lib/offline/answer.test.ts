import { describe, expect, test, vi } from 'vitest';
import { other, page, unchanging, type Means } from './answer.ts';
import type { OfflineContext } from './stored-page.ts';

const HTML = '<body><div class="app">Testkita</div></body>';
const context = (): Promise<OfflineContext> =>
  Promise.resolve({ language: undefined, start: '/', size: undefined });
const request = (path: string): Request => new Request(`https://karte.test${path}`);

/** A store in memory, and what was put into it while or after the answer was given. */
function memory(held: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(held));
  const nameOf = (key: RequestInfo | URL): string =>
    key instanceof Request ? new URL(key.url).pathname : String(key);
  const store: Means['store'] = {
    match: (key) => {
      const text = kept.get(nameOf(key));
      return Promise.resolve(text === undefined ? undefined : new Response(text));
    },
    put: async (key, answer) => void kept.set(nameOf(key), await answer.text()),
  };
  return { kept, store };
}

const FULL: Means['store'] = {
  match: () => Promise.resolve(undefined),
  put: () => Promise.reject(new DOMException('No room', 'QuotaExceededError')),
};
const REFUSED: Means['store'] = {
  match: () => Promise.reject(new DOMException('Refused', 'SecurityError')),
  put: () => Promise.reject(new DOMException('Refused', 'SecurityError')),
};

function meansOf(store: Means['store'], fetch: Means['fetch'], patience = 1000) {
  const work: Promise<unknown>[] = [];
  const means: Means = { store, fetch, patience, meanwhile: (each) => void work.push(each) };
  return { means, done: () => Promise.all(work) };
}
const online: Means['fetch'] = () => Promise.resolve(new Response(HTML));
const offline: Means['fetch'] = () => Promise.reject(new TypeError('Failed to fetch'));

describe.each([
  ['full', FULL],
  ['refused', REFUSED],
  ['missing', undefined],
])('with a store that is %s', (_, store) => {
  test('page, script and download come from the network as if there were none', async () => {
    const { means, done } = meansOf(store, online);
    for (const answer of [
      await page(request('/standorte/testkita/'), means, context),
      await unchanging(request('/_app/immutable/a.js'), means),
      await other(request('/daten/standorte.csv'), means),
    ])
      expect([answer.status, await answer.text()]).toEqual([200, HTML]);
    await expect(done()).resolves.toBeDefined();
  });
});

test('a page begins before all of it is there, and is kept once it is', async () => {
  const { kept, store } = memory();
  let finish = (): void => undefined;
  const slow = new ReadableStream<Uint8Array>({
    start(stream) {
      stream.enqueue(new TextEncoder().encode('begin '));
      finish = () => {
        stream.enqueue(new TextEncoder().encode('end'));
        stream.close();
      };
    },
  });
  const { means, done } = meansOf(store, () => Promise.resolve(new Response(slow)));
  const answer = await page(request('/?umkreis=20'), means, context);
  expect(kept.has('/')).toBe(false);
  finish();
  expect(await answer.text()).toBe('begin end');
  await done();
  expect(kept.get('/')).toBe('begin end');
});

test('a page that breaks off leaves the stored one', async () => {
  const { kept, store } = memory({ '/': HTML });
  const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
  const { means, done } = meansOf(store, () => Promise.resolve(new Response(broken)));
  await page(request('/'), means, context);
  await done();
  expect(kept.get('/')).toBe(HTML);
});

test('an error of the server is shown and not kept', async () => {
  const { kept, store } = memory({ '/': HTML });
  const { means, done } = meansOf(store, () => Promise.resolve(new Response('busy', { status: 503 })));
  expect((await page(request('/'), means, context)).status).toBe(503);
  await done();
  expect(kept.get('/')).toBe(HTML);
});

test('without a network: the page as stored, whatever the query, or that it was not stored', async () => {
  const { means } = meansOf(memory({ '/': HTML }).store, offline);
  expect(await (await page(request('/?schwerpunkt=begegnung'), means, context)).text()).toContain(
    'class="note offline"',
  );
  expect((await page(request('/gemeinden/'), means, context)).status).toBe(503);
});

test('a network that does not begin in time gives way to what is stored, and to nothing else', async () => {
  vi.useFakeTimers();
  try {
    const never: Means['fetch'] = (_, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new DOMException('late', 'AbortError'))),
      );
    const { means } = meansOf(memory({ '/': HTML }).store, never, 4000);
    const stored = page(request('/'), means, context);
    const waiting = vi.fn();
    void page(request('/gemeinden/'), means, context).then(waiting);
    await vi.advanceTimersByTimeAsync(3999);
    await vi.advanceTimersByTimeAsync(2);
    expect(await (await stored).text()).toContain('Testkita');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(waiting).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});

test('a download is not kept, a file that never changes is kept and asked for once', async () => {
  const { kept, store } = memory();
  const fetch = vi.fn(online);
  const { means, done } = meansOf(store, fetch);
  await other(request('/daten/standorte.csv'), means);
  await unchanging(request('/_app/immutable/a.js'), means);
  await done();
  await unchanging(request('/_app/immutable/a.js'), means);
  expect([...kept.keys()]).toEqual(['/_app/immutable/a.js']);
  expect(fetch).toHaveBeenCalledTimes(2);
});
