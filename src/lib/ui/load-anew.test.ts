import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadAnew, typedBefore } from './load-anew.ts';

const reload = vi.fn();
let state: unknown;
beforeEach(() => {
  state = { 'sveltekit:history': 7 };
  vi.stubGlobal('location', { href: 'https://karte.test/?schwerpunkt=beratung', reload });
  vi.stubGlobal('history', {
    get state() {
      return state;
    },
    replaceState: (next: unknown) => (state = structuredClone(next)),
  });
  vi.stubGlobal('document', { querySelectorAll: () => [{ id: 'ort-suche', value: 'Eilen' }] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  reload.mockReset();
});

test('what is typed is there after loading the page anew, once, beside the router’s own state', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('page')));
  await loadAnew();
  expect(reload).toHaveBeenCalledOnce();
  expect(typedBefore('ort-suche')).toBe('Eilen');
  expect(state).toEqual({ 'sveltekit:history': 7 });
  expect(typedBefore('ort-suche')).toBe('');
});

test.each<[string, () => Promise<Response>]>([
  ['without a network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['while the server fails', () => Promise.resolve(new Response('busy', { status: 503 }))],
])('%s the open page stays', async (_, fetch) => {
  vi.stubGlobal('fetch', fetch);
  await loadAnew();
  expect(reload).not.toHaveBeenCalled();
  expect(state).toEqual({ 'sveltekit:history': 7 });
});
