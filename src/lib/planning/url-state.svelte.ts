import { afterNavigate, goto } from '$app/navigation';
import { afterPaint } from './portions/after-paint.ts';

/**
 * State that the URL owns. Prerendered pages start with the default (reading the query there would fail the build);
 * the first navigation event in the browser brings the real one, and so does every step back or forward.
 */
export class UrlState<Query> {
  #query: Query;
  readonly #serialise: (query: Query) => string;
  #callOff: (() => void) | undefined;

  /**
   * Call while a component initialises; until `woken` the page keeps what the server wrote. `onleave`: back, forward or a
   * link brings another state.
   */
  constructor(
    initial: Query,
    parse: (params: URLSearchParams) => Query,
    serialise: (query: Query) => string,
    woken: Promise<void>,
    onleave?: () => void,
  ) {
    this.#query = $state.raw(initial);
    this.#serialise = serialise;
    afterNavigate(({ type, to }) => {
      if (type === 'goto' || !to) return;
      this.#callOff?.();
      onleave?.();
      const given = parse(to.url.searchParams);
      if (type !== 'enter') this.#query = given;
      // The default once more would only be drawn once more.
      else if (serialise(given) !== serialise(initial)) void woken.then(() => (this.#query = given));
    });
  }

  get query(): Query {
    return this.#query;
  }

  /**
   * Takes a new state and writes it to the URL; `step` adds a history entry at once, so that "back" undoes it. Without a
   * step the URL follows a paint later: `goto` asks where the page is scrolled to, which would lay out what has just
   * changed in the same task.
   */
  set(query: Query, history: 'replace' | 'step' = 'replace'): void {
    this.#query = query;
    const search = this.#serialise(query);
    const write = (): void => {
      void goto(search === '' ? location.pathname : `?${search}`, {
        replaceState: history === 'replace',
        keepFocus: true,
        noScroll: true,
      });
    };
    this.#callOff?.();
    if (history === 'step') write();
    else this.#callOff = afterPaint(write);
  }
}
