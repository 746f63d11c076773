import { afterNavigate, goto } from '$app/navigation';
import { afterPaint } from '../ui/after-paint.ts';

/**
 * State that the URL owns. Prerendered pages start with the default (reading the query there would fail the build);
 * the first navigation event in the browser brings the real one, and so does every step back or forward.
 */
export class UrlState<Query> {
  #query: Query;
  readonly #serialise: (query: Query) => string;
  #callOff: (() => void) | undefined;

  /**
   * Call during component initialisation. `onleave` runs when back, forward or a link brings another state.
   */
  constructor(
    initial: Query,
    parse: (params: URLSearchParams) => Query,
    serialise: (query: Query) => string,
    onleave?: () => void,
  ) {
    this.#query = $state.raw(initial);
    this.#serialise = serialise;
    afterNavigate(({ type, to }) => {
      if (type === 'goto' || !to) return;
      this.#callOff?.();
      onleave?.();
      const query = parse(to.url.searchParams);
      // An equal object would render the prerendered page a second time.
      if (type !== 'enter' || serialise(query) !== serialise(initial)) this.#query = query;
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
