import { afterNavigate, goto } from '$app/navigation';
import { afterPaint } from '../ui/after-paint.ts';

/**
 * State owned by the URL. Prerendering uses the default (reading the query there fails the build); in the browser the
 * `enter` navigation event sets the real one, as do back, forward and links.
 */
export class UrlState<Query> {
  #query: Query;
  readonly #serialise: (query: Query) => string;
  #callOff: (() => void) | undefined;

  /** Call during component initialisation. `onleave` runs before a navigation sets another state. */
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
   * Sets the state and writes it to the URL: `step` adds a history entry at once, `replace` writes one paint later,
   * because `goto` reads the scroll position and would force the layout of the change in the same task.
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
