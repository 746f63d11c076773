import type { ListedSite } from '../sites/listing/listed-site.ts';
import { fetchJson } from '../ui/fetch-json.ts';
import { href } from '../ui/href.ts';
import { SITES_FILE } from './sites-file.ts';

/** All sites of the start page, from a file that is loaded once somebody needs more than the page carries. */
export class AllSites {
  /** In the order of the list; undefined until they are loaded. */
  list = $state.raw<readonly ListedSite[]>();
  /** True after loading failed, until it is tried again. */
  failed = $state(false);
  #loading: Promise<void> | undefined;

  /** Loads them once, again after a failure. Resolves in both cases. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    this.failed = false;
    try {
      // Revalidates: the name stays the same over releases.
      this.list = await fetchJson<readonly ListedSite[]>(href(SITES_FILE), { cache: 'no-cache' });
    } catch {
      this.#loading = undefined;
      this.failed = true;
    }
  }
}
