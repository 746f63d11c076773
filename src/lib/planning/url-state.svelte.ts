import { afterNavigate, goto } from '$app/navigation';

/**
 * State that the URL owns. Prerendered pages start with the default (reading the query there would fail the build);
 * the first navigation event in the browser brings the real one, and so does every step back or forward.
 */
export class UrlState<Query> {
  #query: Query;
  readonly #serialise: (query: Query) => string;

  /** Call while a component initialises. */
  constructor(
    initial: Query,
    parse: (params: URLSearchParams) => Query,
    serialise: (query: Query) => string,
  ) {
    this.#query = $state.raw(initial);
    this.#serialise = serialise;
    afterNavigate(({ type, to }) => {
      if (type !== 'goto' && to) this.#query = parse(to.url.searchParams);
    });
  }

  get query(): Query {
    return this.#query;
  }

  /** Takes a new state and writes it to the URL; `step` adds a history entry, so that "back" undoes it. */
  set(query: Query, history: 'replace' | 'step' = 'replace'): void {
    this.#query = query;
    const search = this.#serialise(query);
    void goto(search === '' ? location.pathname : `?${search}`, {
      replaceState: history === 'replace',
      keepFocus: true,
      noScroll: true,
    });
  }
}
