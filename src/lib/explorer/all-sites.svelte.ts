import type { ListedSite } from '../sites/listing/listed-site.ts';
import { fetchJson } from '../ui/fetch-json.ts';
import { href } from '../ui/href.ts';

/** All sites of the start page, from a file that is loaded once somebody needs more than the page carries. */
export class AllSites {
  /** In the order of the list; undefined until they are loaded. */
  list = $state.raw<readonly ListedSite[]>();
  #loading: Promise<void> | undefined;

  /** Loads them once, again after a failure, which LoadFault.svelte tells the reader. Resolves in both cases. */
  load(): Promise<void> {
    // Not an older list that the browser keeps: its name stays the same.
    const options = { cache: 'no-cache' } as const;
    this.#loading ??= fetchJson<readonly ListedSite[]>(href('/standorte/liste.json'), options).then(
      (list) => void (this.list = list),
      () => {
        this.#loading = undefined;
        // Vite reports in this way a script that did not come.
        dispatchEvent(new Event('vite:preloadError'));
      },
    );
    return this.#loading;
  }
}
