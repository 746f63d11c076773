import type { GazetteerFile } from '../municipalities/places/gazetteer.ts';
import type { LocalityFile } from '../municipalities/places/localities.ts';
import type { PlaceSpeech } from './place-index.ts';
import type { Place } from '../municipalities/places/place.ts';
import type { PlaceHit, PlaceIndex } from '../municipalities/places/search.ts';
import type { ListedSite } from '../sites/listing/listed-site.ts';

type PlacesState = 'idle' | 'loading' | 'ready' | 'failed';

/** Fetches the two files of places. */
export interface PlaceFiles {
  readonly gazetteer: () => Promise<GazetteerFile>;
  /** Villages and quarters; fetched when somebody types, or for a URL that names one. */
  readonly localities: () => Promise<LocalityFile>;
}

/** Ids of places of the gazetteer; others are those of localities, or names. */
const GAZETTEER_ID = /^(plz|gemeinde|kreis|ort)-\d+$/;
/** Ids of all places. Anything else in a URL is a name, as a form without script sends it. */
const ID = /^(plz|gemeinde|kreis|ort)-\d+(-|$)/;

/**
 * Searchable places of one page. Loads gazetteer and search code on first use (focus in the search, or a place in the
 * URL), so that the page is usable before.
 */
export class Places {
  readonly #sites: () => readonly ListedSite[];
  readonly #files: PlaceFiles;
  readonly #speech: PlaceSpeech | undefined;
  #loading: Promise<void> | undefined;
  #loadingLocalities: Promise<void> | undefined;
  #gazetteerState = $state<PlacesState>('idle');
  #localityState = $state<PlacesState>('idle');
  #gazetteer = $state.raw<GazetteerFile>();
  #localities = $state.raw<LocalityFile>();
  #search = $state.raw<typeof import('./place-index.ts')>();

  /** `speech`: words in a language other than German. */
  constructor(sites: () => readonly ListedSite[], files: PlaceFiles, speech?: PlaceSpeech) {
    this.#speech = speech;
    this.#sites = sites;
    this.#files = files;
  }

  /** State of the gazetteer. */
  readonly state = $derived.by(() => this.#gazetteerState);
  /** State of everything that typing searches; `failed` where only a part is there. */
  readonly searchState = $derived.by<PlacesState>(() =>
    this.#gazetteerState === 'ready' ? this.#localityState : this.#gazetteerState,
  );
  /** Measures distances; available once a place was requested, even if the gazetteer failed to load. */
  readonly measure = $derived.by(() => this.#search);
  readonly #index = $derived.by<PlaceIndex | undefined>(() =>
    this.#search?.indexAll(this.#gazetteer, this.#localities, this.#sites(), this.#speech),
  );

  /** Loads the gazetteer once, again after a failure. Resolves when it is loaded or has failed; see `state`. */
  load(): Promise<void> {
    // Reads no reactive state: an effect that calls this must not run again when loading fails.
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** Loads everything that typing searches. */
  async loadAll(): Promise<void> {
    this.#loadingLocalities ??= this.#loadLocalities();
    await Promise.all([this.load(), this.#loadingLocalities]);
  }

  /** Loads what the place with this id needs. */
  loadFor(id: string): Promise<void> {
    return GAZETTEER_ID.test(id) ? this.load() : this.loadAll();
  }

  async #load(): Promise<void> {
    this.#gazetteerState = 'loading';
    try {
      const wanted = this.#files.gazetteer();
      // Handled below; without this the rejection would count as unhandled until then.
      wanted.catch(() => undefined);
      this.#search = await import('./place-index.ts');
      this.#gazetteer = await wanted;
      this.#gazetteerState = 'ready';
    } catch {
      this.#loading = undefined;
      this.#gazetteerState = 'failed';
    }
  }

  async #loadLocalities(): Promise<void> {
    this.#localityState = 'loading';
    try {
      this.#localities = await this.#files.localities();
      this.#localityState = 'ready';
    } catch {
      this.#loadingLocalities = undefined;
      this.#localityState = 'failed';
    }
  }

  /** Places for typed text, best first; for an unknown postcode the towns whose postcodes begin like it. */
  search(text: string): PlaceHit[] {
    if (!this.#index || !this.#search) return [];
    const found = this.#search.searchPlaces(this.#index, text);
    return found.length > 0 ? found : this.#search.guessByPostcode(this.#index, text);
  }

  /** True where a hit is offered instead of what was typed. */
  isGuess(hit: PlaceHit): boolean {
    return this.#search?.isGuess(hit.fit) === true;
  }

  /**
   * The place with this id or name; undefined if the gazetteer is not loaded or knows none. A locality that is gone or cannot be
   * loaded is its municipality; a name that is only spelt alike is none.
   */
  byId(id: string | undefined): Place | undefined {
    const search = this.#search;
    if (id === undefined || !this.#index || !search) return undefined;
    const place = search.placeById(this.#index, id);
    if (place || !['ready', 'failed'].includes(this.searchState)) return place;
    const municipality = search.municipalityIdOf(id);
    if (municipality !== undefined) return search.placeById(this.#index, municipality);
    const [hit] = ID.test(id) ? [] : search.searchPlaces(this.#index, id);
    return hit && !search.isGuess(hit.fit) ? hit.place : undefined;
  }

  /** The text of a URL that names no place we know, once all are loaded; undefined otherwise. */
  unknown(id: string | undefined): string | undefined {
    const loaded = ['ready', 'failed'].includes(this.searchState);
    return id !== undefined && loaded && !ID.test(id) && !this.byId(id) ? id : undefined;
  }
}
