import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { choiceParam, unlessDefault, writeParams } from './params.ts';
import { REPLACE_DELAY_MS, UrlState, type UrlStateOptions } from './url-state.svelte.ts';

/** Mock of SvelteKit's router. */
const router = vi.hoisted(() => ({
  url: new URL('https://www.example.org/karte/'),
  writes: [] as { search: string; replaceState: boolean | undefined; arrive: () => void }[],
  leave: (() => undefined) as (navigation: { type: string }) => void,
}));
vi.mock('$app/state', () => ({
  page: {
    get url() {
      return router.url;
    },
  },
}));
vi.mock('$app/navigation', () => ({
  afterNavigate: (callback: typeof router.leave) => (router.leave = callback),
  goto: (search: string, { replaceState }: { replaceState?: boolean }) =>
    new Promise<void>((resolve) => {
      const arrive = (): void => {
        router.url = new URL(search, router.url);
        resolve();
      };
      router.writes.push({ search, replaceState, arrive });
    }),
}));

interface View {
  readonly view: 'karte' | 'liste';
  readonly radius: 5 | 10;
}
const stateWith = (options: Partial<UrlStateOptions<View>> = {}): UrlState<View> => {
  const state = new UrlState<View>(() => ({
    parse: (params) => ({
      view: choiceParam(params, 'ansicht', ['karte', 'liste'], 'karte'),
      radius: choiceParam(params, 'umkreis', [5, 10], 5),
    }),
    serialise: ({ view, radius }) =>
      writeParams([
        ['umkreis', unlessDefault(radius, 5)],
        ['ansicht', unlessDefault(view, 'karte')],
      ]),
    ...options,
  }));
  state.activate();
  return state;
};
const arrive = async (): Promise<void> => {
  router.writes.at(-1)?.arrive();
  await vi.advanceTimersByTimeAsync(0);
};
const written = () => router.writes.map(({ search, replaceState }) => [search, replaceState]);

beforeEach(() => {
  vi.useFakeTimers();
  router.url = new URL('https://www.example.org/karte/');
  router.writes.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

it('has the default state until the page is hydrated, then what the URL says', () => {
  router.url = new URL('?ansicht=liste&umkreis=7', router.url);
  const state = new UrlState(() => ({
    parse: (params) => params.get('ansicht') ?? 'karte',
    serialise: (view) => writeParams([['ansicht', view]]),
  }));
  expect(state.query).toBe('karte');
  state.activate();
  expect(state.query).toBe('liste');
});

it('counts a change at once, before the router has written it', async () => {
  const state = stateWith();
  state.set({ ...state.query, view: 'liste' }, 'push');
  state.set({ ...state.query, radius: 10 }, 'push');
  expect(state.query).toEqual({ view: 'liste', radius: 10 });
  expect(router.url.search).toBe('');
  await arrive();
  expect(router.url.search).toBe('?umkreis=10&ansicht=liste');
  expect(state.query).toEqual({ view: 'liste', radius: 10 });
});

it('writes nothing where nothing changes', () => {
  const state = stateWith();
  state.set({ ...state.query }, 'push');
  vi.advanceTimersByTime(REPLACE_DELAY_MS);
  expect(written()).toEqual([]);
});

it('writes the last of many replacing changes, once it has rested', () => {
  const state = stateWith();
  for (const view of ['liste', 'karte', 'liste'] as const) {
    state.set({ ...state.query, view }, 'replace');
    expect(state.query.view).toBe(view);
    vi.advanceTimersByTime(REPLACE_DELAY_MS - 1);
  }
  expect(written()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(written()).toEqual([['?ansicht=liste', true]]);
});

it('keeps the history entry of a push that a replacing change overtakes in the router', async () => {
  const state = stateWith();
  state.set({ ...state.query, view: 'liste' }, 'push');
  state.set({ ...state.query, radius: 10 }, 'replace');
  vi.advanceTimersByTime(REPLACE_DELAY_MS);
  expect(written()).toEqual([
    ['?ansicht=liste', false],
    ['?umkreis=10&ansicht=liste', false],
  ]);

  await arrive();
  state.set({ ...state.query, radius: 5 }, 'replace');
  vi.advanceTimersByTime(REPLACE_DELAY_MS);
  expect(written()[2]).toEqual(['?ansicht=liste', true]);
});

it('replaces as asked where the push has arrived before', async () => {
  const state = stateWith();
  state.set({ ...state.query, view: 'liste' }, 'push');
  state.set({ ...state.query, radius: 10 }, 'replace');
  await arrive();
  expect(state.query).toEqual({ view: 'liste', radius: 10 });
  vi.advanceTimersByTime(REPLACE_DELAY_MS);
  expect(written()[1]).toEqual(['?umkreis=10&ansicht=liste', true]);
});

it('lets back and forward win over a change that is not yet written', () => {
  const onleave = vi.fn();
  const state = stateWith({ onleave });
  state.set({ ...state.query, view: 'liste' }, 'replace');
  router.url = new URL('?umkreis=10', router.url);
  router.leave({ type: 'popstate' });
  expect(state.query).toEqual({ view: 'karte', radius: 10 });
  expect(onleave).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(REPLACE_DELAY_MS);
  expect(written()).toEqual([]);

  router.leave({ type: 'goto' });
  expect(onleave).toHaveBeenCalledOnce();
});

it('in a frame keeps the fixed part and adds no history entry', () => {
  const state = stateWith({ embedded: { keep: 'nur-art=kita' } });
  state.set({ ...state.query, view: 'liste' }, 'push');
  state.set({ ...state.query, view: 'karte' }, 'push');
  expect(written()).toEqual([
    ['?nur-art=kita&ansicht=liste', true],
    ['?nur-art=kita', true],
  ]);
});

it('leaves no question mark behind the default state', () => {
  router.url = new URL('?ansicht=liste', router.url);
  const state = stateWith();
  state.set({ ...state.query, view: 'karte' }, 'push');
  expect(written()).toEqual([['/karte/', false]]);
});
