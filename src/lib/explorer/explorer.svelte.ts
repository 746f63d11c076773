import { untrack } from 'svelte';
import type { Bounds } from '../geo/mercator.ts';
import type { Place } from '../municipalities/places/place.ts';
import { SELECTION_FIELDS, withOption, type SelectionField } from '../sites/listing/filter.ts';
import { applyFilters } from '../sites/listing/filter-index.ts';
import type { ListedSite } from '../sites/listing/listed-site.ts';
import { paramsOf } from '../url/params.ts';
import { UrlState, type HistoryMode } from '../url/url-state.svelte.ts';
import { DEFAULT_QUERY, parseQuery, serialiseQuery, type ExplorerQuery } from './query.ts';
import { unknownIn, type FirstSites } from './first-sites.ts';
import type { Places } from './places.svelte.ts';
import { resultsOf, searchable, type Around, type Results } from './results.ts';

/** The sites of an explorer. */
export interface ExplorerSites {
  /** All, in the order of the list; undefined while a page has only the first ones. */
  readonly sites: readonly ListedSite[] | undefined;
  readonly first?: FirstSites | undefined;
  /** True after loading all has failed. */
  readonly failed?: boolean | undefined;
  /** Loads all; never rejects. */
  readonly load?: (() => Promise<void>) | undefined;
}

/** State of the explorer. The URL owns it, except for the reader's position and the map's viewport. */
export class Explorer {
  readonly #props: () => ExplorerSites;
  readonly #places: Places;
  readonly url: UrlState<ExplorerQuery>;

  /** The reader's position. Never written to the URL, so it is gone when the page closes. */
  here = $state.raw<Place | undefined>();
  /** The map's viewport, degrees; set whenever the map comes to rest. */
  viewport = $state.raw<Bounds | undefined>();

  /** Counts the choices of a place: the same place chosen again moves the map there again. */
  choices = $state(0);

  /** Call during component initialisation. `keep`: the part of the query that an embedding page fixes. */
  constructor(
    props: () => ExplorerSites,
    places: Places,
    embedded?: () => { readonly keep: string } | undefined,
  ) {
    this.#places = places;
    this.#props = props;
    this.url = new UrlState(() => ({
      parse: parseQuery,
      serialise: serialiseQuery,
      embedded: embedded?.(),
    }));
  }

  readonly #all = $derived.by(() => this.#props().sites);
  /** Set while the page has only the first sites. */
  readonly first = $derived.by(() => (this.#all ? undefined : this.#props().first));
  readonly sites = $derived.by(() => this.#all ?? []);
  readonly query = $derived.by(() => this.url.query);
  /** The part of the query that restricts the results: opening a site or moving the map does not compute them again. */
  readonly #restricting = $derived.by(() =>
    serialiseQuery({ ...this.query, site: undefined, camera: undefined, view: DEFAULT_QUERY.view }),
  );
  readonly #wanted = $derived.by(() => parseQuery(paramsOf(this.#restricting)));
  /** The default query until all sites are loaded. */
  readonly #restriction = $derived.by(() => (this.first ? DEFAULT_QUERY : this.#wanted));
  /** True after loading all sites has failed. */
  readonly failed = $derived.by(() => this.first !== undefined && this.#props().failed === true);
  /** Set while list or panel do not follow the query, because all sites are loading or could not be loaded. */
  readonly waiting = $derived.by(() => {
    if (!this.first || !(this.#restricting || this.here || this.query.site)) return undefined;
    return this.failed ? 'failed' : 'loading';
  });
  /** True where the first sites are not enough; a moved map may show others, or count them anew. */
  readonly needsAll = $derived.by(
    () => this.first !== undefined && (this.waiting !== undefined || this.query.camera !== undefined),
  );
  /** True where a filter, a text, a radius or the viewport may leave sites out. */
  readonly filtered = $derived.by(() => serialiseQuery({ ...this.#restriction, place: undefined }) !== '');
  readonly selection = $derived.by(() => this.#wanted.selection);
  readonly #searchable = $derived.by(() => searchable(this.sites));
  /** The URL's place once the gazetteer is loaded, or the reader's position. */
  readonly chosen = $derived.by(() =>
    this.#wanted.place ? this.#places.byId(this.#wanted.place) : this.#places.measure && this.here,
  );
  /** Origin of the distances: the chosen place, once all sites are there to be measured. */
  readonly place = $derived.by(() => (this.first ? undefined : this.chosen));
  readonly #near = $derived.by(() => this.#places.measure?.indexSites(this.sites));
  readonly #around = $derived.by<Around | undefined>(() => {
    const { place } = this;
    const { measure } = this.#places;
    const near = this.#near;
    if (!place || !measure || !near) return undefined;
    return (radiusKm, accept) => measure.aroundPlace(near, place, radiusKm, accept);
  });
  /** The viewport, if it restricts the results; otherwise moving the map computes nothing. */
  readonly #restrictingViewport = $derived.by(() =>
    this.#restriction.inViewport ? this.viewport : undefined,
  );
  readonly #filtered = $derived.by(() => applyFilters(this.#searchable.filters, this.#restriction.selection));
  /** Sites shown in list and map. */
  readonly results = $derived.by<Results>(() =>
    this.first
      ? { rows: this.first.sites.map((site) => ({ site })), beyondRadius: false }
      : resultsOf(
          this.#searchable,
          this.#restriction,
          this.#around,
          this.#restrictingViewport,
          this.#filtered.fitting,
        ),
  );
  /** Number of results; the page may have only the first of them. */
  readonly count = $derived.by(() => this.first?.count ?? this.results.rows.length);
  /** Number of all sites. */
  readonly total = $derived.by(() => this.first?.count ?? this.sites.length);
  readonly counts = $derived.by(() => this.first?.counts ?? this.#filtered.counts);
  readonly openSite = $derived.by(() => {
    const { site: slug } = this.query;
    return slug === undefined ? undefined : this.sites.find((site) => site.slug === slug);
  });

  /** Number of sites for which no source documents the filtered fact. */
  unknown(field: SelectionField): number {
    return this.first?.unknown[field] ?? unknownIn(this.sites, field);
  }

  /** Loads all sites, if the page has only the first ones. Reads no reactive state for an effect that calls this. */
  async load(): Promise<void> {
    await untrack(() => this.first && this.#props().load?.());
  }

  /** Changes part of the state. */
  change(part: Partial<ExplorerQuery>, history: HistoryMode = 'push'): void {
    this.url.set({ ...this.query, ...part }, history);
  }

  /** What was ticked and typed in the filters before they were hydrated, as a query. */
  early = '';

  /** Starts reading the URL; adds what was ticked and typed before. */
  activate(): void {
    this.url.activate();
    const { selection, text } = parseQuery(paramsOf(this.early));
    const ticked = SELECTION_FIELDS.flatMap((field) => selection[field].map((id) => [field, id] as const));
    this.change(
      {
        selection: ticked.reduce(
          (all, [field, id]) => withOption(all, field, id, true),
          this.query.selection,
        ),
        text: text || this.query.text,
      },
      'replace',
    );
  }

  /** Selects or clears one option of a filter group. */
  toggle(field: SelectionField, value: string, on: boolean): void {
    this.change({ selection: withOption(this.selection, field, value, on) });
  }

  /** Sets or removes the origin of the distances; the map moves there. */
  choosePlace(place: Place | undefined): void {
    if (place) void this.#places.load();
    this.here = place?.kind === 'here' ? place : undefined;
    this.choices += 1;
    const named = place && place.kind !== 'here' ? place.id : undefined;
    const radiusKm = place ? this.query.radiusKm : undefined;
    this.change({ place: named, radiusKm, camera: undefined, site: undefined });
  }

  /** Removes every filter; place, view and camera stay. */
  clearFilters(): void {
    this.change({ selection: DEFAULT_QUERY.selection, text: '', radiusKm: undefined, inViewport: false });
  }
}
