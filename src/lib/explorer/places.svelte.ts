import type { GazetteerFile } from '../municipalities/places/gazetteer.ts';
import type { PlaceSpeech } from './place-index.ts';
import type { Place } from '../municipalities/places/place.ts';
import type { PlaceHit, PlaceIndex } from '../municipalities/places/search.ts';
import type { ListedSite } from '../sites/listing/listed-site.ts';

type PlacesState = 'idle' | 'loading' | 'ready' | 'failed';

/**
 * The places a reader can search for. Gazetteer and search come when first needed (the search gets the focus, or the URL
 * names a place), so that the page is usable before. One per page.
 */
export class Places {
  readonly #sites: () => readonly ListedSite[];
  readonly #fetchGazetteer: () => Promise<GazetteerFile>;
  readonly #speech: PlaceSpeech | undefined;
  #loading: Promise<void> | undefined;
  #state = $state<PlacesState>('idle');
  #gazetteer = $state.raw<GazetteerFile>();
  #search = $state.raw<typeof import('./place-index.ts')>();

  /** `speech`: words of another language than German. */
  constructor(
    sites: () => readonly ListedSite[],
    fetchGazetteer: () => Promise<GazetteerFile>,
    speech?: PlaceSpeech,
  ) {
    this.#speech = speech;
    this.#sites = sites;
    this.#fetchGazetteer = fetchGazetteer;
  }

  readonly state = $derived.by(() => this.#state);
  /** What measures from a place; there once a place was wanted, also where the gazetteer could not be had. */
  readonly measure = $derived.by(() => this.#search);
  readonly #index = $derived.by<PlaceIndex | undefined>(() =>
    this.#search?.indexAll(this.#gazetteer, this.#sites(), this.#speech),
  );

  /** Loads the gazetteer; again after a failure, otherwise once. Resolves when it is there or failed; `state` tells. */
  load(): Promise<void> {
    // Reads no reactive state: an effect that calls this must not run again when loading fails.
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    this.#state = 'loading';
    try {
      const wanted = this.#fetchGazetteer();
      // Its failure is met below; until then it must not count as unheard.
      wanted.catch(() => undefined);
      this.#search = await import('./place-index.ts');
      this.#gazetteer = await wanted;
      this.#state = 'ready';
    } catch {
      this.#loading = undefined;
      this.#state = 'failed';
    }
  }

  /** Places for typed text, best first. */
  search(text: string): PlaceHit[] {
    return this.#index && this.#search ? this.#search.searchPlaces(this.#index, text) : [];
  }

  /** The place the URL names; undefined while the gazetteer is not there, and where there is none. */
  byId(id: string | undefined): Place | undefined {
    return id === undefined || !this.#index ? undefined : this.#search?.placeById(this.#index, id);
  }
}
