import type { Bounds } from '../geo/mercator.ts';
import type { Place } from '../municipalities/places/place.ts';
import type { SelectionField } from '../sites/filter.ts';
import { tick } from '../sites/filter-index.ts';
import type { ListedSite } from '../sites/listed-site.ts';
import { DEFAULT_QUERY, parseQuery, serialiseQuery, type ExplorerQuery } from './query.ts';
import type { Places } from './places.svelte.ts';
import { resultsOf, searchable, type Around } from './results.ts';

/** How a change of state enters the browser's history. */
export type HistoryEntry = 'push' | 'replace';

/** Writes a query (without "?", may be empty) to the address bar; resolves when the router is done. */
export type Navigate = (search: string, history: HistoryEntry) => Promise<void>;

const parsed = (search: string): ExplorerQuery => parseQuery(new URLSearchParams(search));

/**
 * The explorer's state: the URL owns it, everything else is derived. Between asking the router and its answer the
 * asked-for query counts, so that a tick shows at once and two changes in a row both hold.
 *
 * The query is compared as text, in the serialiser's spelling: when the router's answer says what was asked for, nothing
 * derived from it runs again.
 */
export class Explorer {
  readonly #sites: () => readonly ListedSite[];
  readonly #places: Places;
  readonly #url: () => URL;
  readonly #navigate: Navigate;
  #hydrated = $state(false);
  #asked = $state.raw<{ readonly search: string } | undefined>();
  /** A new history entry is still under way. What overtakes it in the router must bring the entry with it. */
  #pushing = false;

  /** The reader's own position: never in the URL, so it is gone with the page. */
  here = $state.raw<Place | undefined>();
  /** What the map shows, as it says when it comes to rest. */
  frame = $state.raw<Bounds | undefined>();

  constructor(sites: () => readonly ListedSite[], places: Places, url: () => URL, navigate: Navigate) {
    this.#places = places;
    this.#sites = sites;
    this.#url = url;
    this.#navigate = navigate;
  }

  /** Prerendered pages know no query; it is read from the first moment in the browser on. */
  activate(): void {
    this.#hydrated = true;
  }

  readonly sites = $derived.by(() => this.#sites());
  readonly hydrated = $derived.by(() => this.#hydrated);
  readonly #search = $derived.by(
    () => this.#asked?.search ?? (this.#hydrated ? serialiseQuery(parseQuery(this.#url().searchParams)) : ''),
  );
  readonly query = $derived.by(() => parsed(this.#search));
  /** What of the query restricts the sites: opening one of them or moving the map makes no new results. */
  readonly #restricting = $derived.by(() =>
    serialiseQuery({ ...this.query, site: undefined, camera: undefined, view: DEFAULT_QUERY.view }),
  );
  readonly #restriction = $derived.by(() => parsed(this.#restricting));
  readonly selection = $derived.by(() => this.#restriction.selection);
  readonly #searchable = $derived.by(() => searchable(this.sites));
  /** What distances are measured from: the place the URL names, once the gazetteer knows it, or the reader's position. */
  readonly place = $derived.by(() =>
    this.#restriction.place ? this.#places.byId(this.#restriction.place) : this.#places.measure && this.here,
  );
  readonly #near = $derived.by(() => this.#places.measure?.indexSites(this.sites));
  readonly #around = $derived.by<Around | undefined>(() => {
    const { place } = this;
    const { measure } = this.#places;
    const near = this.#near;
    if (!place || !measure || !near) return undefined;
    return (radiusKm, accept) => measure.aroundPlace(near, place, radiusKm, accept);
  });
  /** What the results are restricted to; a moving map changes nothing while it does not restrict. */
  readonly #restrictingFrame = $derived.by(() => (this.#restriction.inFrame ? this.frame : undefined));
  readonly #ticked = $derived.by(() => tick(this.#searchable.filters, this.selection));
  /** What list and map show. */
  readonly results = $derived.by(() =>
    resultsOf(
      this.#searchable,
      this.#restriction,
      this.#around,
      this.#restrictingFrame,
      this.#ticked.fitting,
    ),
  );
  readonly counts = $derived.by(() => this.#ticked.counts);
  readonly openSite = $derived.by(() => {
    const { site: slug } = this.query;
    return slug === undefined ? undefined : this.sites.find((site) => site.slug === slug);
  });

  /** Changes part of the state. */
  change(part: Partial<ExplorerQuery>, history: HistoryEntry = 'push'): void {
    const next = { ...this.query, ...part };
    const search = serialiseQuery(next);
    if (search === serialiseQuery(this.query)) return;
    // As the address will be read: in the vocabulary's order, a camera rounded.
    const asked = { search: serialiseQuery(parsed(search)) };
    this.#asked = asked;
    const entry = this.#pushing ? 'push' : history;
    this.#pushing = entry === 'push';
    void this.#navigate(search, entry).finally(() => {
      if (this.#asked !== asked) return;
      this.#asked = undefined;
      this.#pushing = false;
    });
  }

  /** Ticks or unticks one option of a filter group. */
  toggle(field: SelectionField, value: string, on: boolean): void {
    const chosen = this.selection[field] as readonly string[];
    const without = chosen.filter((each) => each !== value);
    this.change({ selection: { ...this.selection, [field]: on ? [...without, value] : without } });
  }

  /** Measures from another place, or from none; the map goes there. */
  choosePlace(place: Place | undefined): void {
    if (place) void this.#places.load();
    this.here = place?.kind === 'here' ? place : undefined;
    const named = place && place.kind !== 'here' ? place.id : undefined;
    const radiusKm = place ? this.query.radiusKm : undefined;
    this.change({ place: named, radiusKm, camera: undefined, site: undefined });
  }

  /** Takes back every filter; place, view and map stay. */
  clearFilters(): void {
    this.change({ selection: DEFAULT_QUERY.selection, text: '', radiusKm: undefined, inFrame: false });
  }
}
