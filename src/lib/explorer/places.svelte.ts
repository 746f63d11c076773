import type { GazetteerFile } from '../municipalities/places/gazetteer.ts';
import type { PlaceSpeech } from './place-index.ts';
import type { Place } from '../municipalities/places/place.ts';
import type { PlaceHit, PlaceIndex } from '../municipalities/places/search.ts';
import type { ListedSite } from '../sites/listing/listed-site.ts';

type PlacesState = 'idle' | 'loading' | 'ready' | 'failed';

/**
 * Searchable places of one page. Loads gazetteer and search code on first use (focus in the search, or a place in the
 * URL), so that the page is usable before.
 */
export class Places {
  readonly #sites: () => readonly ListedSite[];
  readonly #fetchGazetteer: () => Promise<GazetteerFile>;
  readonly #speech: PlaceSpeech | undefined;
  #loading: Promise<void> | undefined;
  #state = $state<PlacesState>('idle');
  #gazetteer = $state.raw<GazetteerFile>();
  #search = $state.raw<typeof import('./place-index.ts')>();

  /** `speech`: words in a language other than German. */
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
  /** Measures distances; available once a place was requested, even if the gazetteer failed to load. */
  readonly measure = $derived.by(() => this.#search);
  readonly #index = $derived.by<PlaceIndex | undefined>(() =>
    this.#search?.indexAll(this.#gazetteer, this.#sites(), this.#speech),
  );

  /** Loads the gazetteer once, again after a failure. Resolves when it is loaded or has failed; see `state`. */
  load(): Promise<void> {
    // Reads no reactive state: an effect that calls this must not run again when loading fails.
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    this.#state = 'loading';
    try {
      const wanted = this.#fetchGazetteer();
      // Handled below; without this the rejection would count as unhandled until then.
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

  /** The place with this id; undefined if the gazetteer is not loaded or the id is unknown. */
  byId(id: string | undefined): Place | undefined {
    return id === undefined || !this.#index ? undefined : this.#search?.placeById(this.#index, id);
  }
}
