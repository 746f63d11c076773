import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { paramsOf } from './params.ts';

/** How a change of state enters the browser's history. */
export type HistoryMode = 'push' | 'replace';

export interface UrlStateOptions<Query> {
  /** Total: any query gives a valid state; an empty one gives the default. */
  readonly parse: (params: URLSearchParams) => Query;
  /** Writes a state as a query without "?"; omits defaults. */
  readonly serialise: (query: Query) => string;
  /** Set in another site's iframe: the part of the query that never changes. Adds no history entries there. */
  readonly embedded?: { readonly keep: string } | undefined;
  /** Called when back, forward or a link changes the URL. */
  readonly onleave?: () => void;
}

/** Delay of replacing writes, ms: browsers reject hundreds of URL changes in a row. */
export const REPLACE_DELAY_MS = 150;

/**
 * State of one page, owned by the URL. Prerendered pages have the default state; the query is read after hydration. A
 * change counts at once, before the router has written it. Queries are compared as serialised text, so the router's
 * answer computes nothing again.
 */
export class UrlState<Query> {
  readonly #options: () => UrlStateOptions<Query>;
  #hydrated = $state(false);
  /** A set query that is not in the URL yet. */
  #pending = $state.raw<string>();
  /** The latest write that the router has not finished. */
  #writing: { readonly entry: HistoryMode } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Call during component initialisation. */
  constructor(options: () => UrlStateOptions<Query>) {
    this.#options = options;
    afterNavigate(({ type }) => {
      if (type === 'goto' || type === 'enter') return;
      clearTimeout(this.#timer);
      this.#pending = undefined;
      this.#writing = undefined;
      options().onleave?.();
    });
  }

  /** Starts reading the query; call when the page is mounted. */
  activate(): void {
    this.#hydrated = true;
  }

  readonly hydrated = $derived.by(() => this.#hydrated);
  readonly #search = $derived.by(
    () => this.#pending ?? (this.#hydrated ? this.#spelt(page.url.searchParams) : ''),
  );
  readonly query = $derived.by(() => this.#options().parse(paramsOf(this.#search)));

  #spelt(params: URLSearchParams): string {
    const { parse, serialise } = this.#options();
    return serialise(parse(params));
  }

  /** Sets the state. `push` writes the URL at once as a new history entry, `replace` writes it after a delay. */
  set(query: Query, history: HistoryMode): void {
    const search = this.#spelt(paramsOf(this.#options().serialise(query)));
    if (search === this.#search) return;
    this.#pending = search;
    clearTimeout(this.#timer);
    if (history === 'push') this.#write(search, 'push');
    else this.#timer = setTimeout(() => this.#write(search, 'replace'), REPLACE_DELAY_MS);
  }

  #write(search: string, history: HistoryMode): void {
    const { embedded } = this.#options();
    const query = [embedded?.keep, search].filter(Boolean).join('&');
    // A write that overtakes a pending push must add its history entry.
    const entry = this.#writing?.entry === 'push' ? 'push' : history;
    const writing = { entry };
    this.#writing = writing;
    void goto(query ? `?${query}` : page.url.pathname, {
      replaceState: entry === 'replace' || embedded !== undefined,
      noScroll: true,
      keepFocus: true,
    }).finally(() => {
      if (this.#writing !== writing) return;
      this.#writing = undefined;
      if (this.#pending === search) this.#pending = undefined;
    });
  }
}
