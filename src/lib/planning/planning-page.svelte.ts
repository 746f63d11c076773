import { straightLineModel, type DistanceModel } from '../coverage/distance-model.ts';
import type { PackedGrid } from '../coverage/population-grid.ts';
import type { DistrictShape } from '../drawing/choropleth/district-shapes.ts';
import { PageOutlines } from '../drawing/choropleth/page-outlines.svelte.ts';
import { useMapData } from '../drawing/map-data-context.ts';
import { fetchJson } from '../ui/fetch-json.ts';
import { onFirstInput } from '../ui/first-input.ts';
import { UrlState, type UrlStateOptions } from '../url/url-state.svelte.ts';
import { paramsOf } from '../url/params.ts';
import { creationDate } from '../text/format/creation-date.ts';
import { gridOf, placeNames, type PlanningData } from './planning-data.ts';
import { queryOfLink } from './query-of-link.ts';
import type { KnownValues } from './unknown-values.ts';

export interface PlanningProps<Result> {
  readonly data: PlanningData;
  readonly districts: readonly DistrictShape[];
  /** Address of `population-grid.json`. */
  readonly gridUrl: string;
  /** Result for the default query, computed at build time: shown until the grid is loaded. */
  readonly initial: Result;
}

/** State shared by comparison and planning: the query, the data, the grid and the boundaries. */
export class PlanningPage<Query, Result> {
  readonly outlines = new PageOutlines();
  #grid = $state.raw<PackedGrid>();
  /** Straight-line distances from the cells of the grid; undefined until it is loaded. Unpacks it when first asked. */
  protected readonly model = $derived.by(
    (): DistanceModel | undefined => this.#grid && straightLineModel(gridOf(this.#grid, this.data.places)),
  );
  /** True if the grid could not be loaded; the page keeps the figures of the default query. */
  gridFailed = $state(false);
  /** Values of the link that the page ignores. */
  ignored = $state.raw<readonly string[]>([]);
  readonly #read: (params: URLSearchParams) => ReturnType<typeof queryOfLink>;
  readonly #serialise: (query: Query) => string;
  readonly #props: () => PlanningProps<Result>;
  readonly #mapData = useMapData();
  #left = false;
  #stopPreparing = (): void => undefined;

  protected readonly url: UrlState<Query>;

  /** False in the prerendered HTML; controls are disabled until it is true. */
  readonly hydrated = $derived.by(() => this.url.hydrated);
  /** Today's date in German words; empty in the prerendered HTML. */
  readonly today = $derived.by(() => (this.hydrated ? creationDate() : ''));
  /** Outlines of the districts: those of the prerendered page until the exact ones are loaded. */
  readonly districts = $derived.by((): readonly DistrictShape[] => {
    const exact = this.outlines.districts;
    return this.#props().districts.map((each) => ({
      ...each,
      d: exact.find(({ ags }) => ags === each.ags)?.d ?? each.d,
    }));
  });
  /** Unique name of each municipality by key. */
  readonly names = $derived.by((): ReadonlyMap<string, string> => placeNames(this.data));
  /** Returns the unique name of a municipality by its index in `PlanningData.places`. */
  readonly nameOf = (place: number): string => {
    const { ags = '', name = '' } = this.data.places[place] ?? {};
    return this.names.get(ags) ?? name;
  };

  /** Call during component initialisation. */
  constructor(
    props: () => PlanningProps<Result>,
    options: UrlStateOptions<Query>,
    known: (data: PlanningData) => KnownValues,
  ) {
    this.#props = props;
    this.#serialise = options.serialise;
    const knownHere = known(props().data);
    const read = (params: URLSearchParams) => queryOfLink(params, knownHere, props().data.former);
    this.#read = read;
    const total = { ...options, parse: (params: URLSearchParams) => options.parse(read(params).params) };
    this.url = new UrlState(() => total);
  }

  get data(): PlanningData {
    return this.#props().data;
  }

  /** Address of the current state; the address bar may be updated later. */
  get link(): string {
    const search = this.#serialise(this.url.query);
    return `${location.origin}${location.pathname}${search === '' ? '' : `?${search}`}`;
  }

  protected get initial(): Result {
    return this.#props().initial;
  }

  /** Loads grid and boundaries, then reads the query and enables the controls. Call on mount; returns the cleanup. */
  activate(): () => void {
    const close = this.outlines.open(this.#mapData.boundariesUrl);
    void this.loadGrid();
    return () => {
      this.#left = true;
      this.#stopPreparing();
      close();
    };
  }

  /** Computes what the first choice needs, so that its answer does not wait for it. */
  protected prepare(): void {
    void this.model;
  }

  async loadGrid(): Promise<void> {
    this.gridFailed = false;
    try {
      const grid = await fetchJson<PackedGrid>(this.#props().gridUrl);
      if (this.#left) return;
      this.#grid = grid;
      this.ignored = this.#read(paramsOf(location.search)).ignored;
      this.url.activate();
      this.#stopPreparing = onFirstInput(() => this.prepare());
    } catch {
      this.gridFailed = true;
    }
  }
}
