import { placeNames, type PlanningData } from './planning-data.ts';
import type { DistrictShape } from '../drawing/choropleth/district-shapes.ts';
import { useMapData } from '../drawing/map-data-context.ts';
import { PageOutlines } from '../drawing/choropleth/page-outlines.svelte.ts';
import { UrlState, type UrlStateOptions } from '../url/url-state.svelte.ts';
import { creationDate } from './creation-date.ts';

/** Props of both planning pages. */
export interface PlanningProps {
  readonly data: PlanningData;
  readonly districts: readonly DistrictShape[];
}

/** State shared by comparison and planning: the query, the data and the boundaries. */
export class PlanningPage<Query> {
  readonly outlines = new PageOutlines();
  readonly #props: () => PlanningProps;
  readonly #mapData = useMapData();

  protected readonly url: UrlState<Query>;

  /** False in the prerendered HTML: controls are disabled until the page answers. */
  readonly hydrated = $derived.by(() => this.url.hydrated);
  /** The reader's date in German words; empty in the prerendered HTML. */
  readonly today = $derived.by(() => (this.hydrated ? creationDate() : ''));
  /** Key → name of each municipality, every name unique. */
  readonly names = $derived.by((): ReadonlyMap<string, string> => placeNames(this.data));

  /** Call during component initialisation. */
  constructor(props: () => PlanningProps, options: UrlStateOptions<Query>) {
    this.#props = props;
    this.url = new UrlState(() => options);
  }

  get data(): PlanningData {
    return this.#props().data;
  }

  get districts(): readonly DistrictShape[] {
    return this.#props().districts;
  }

  /** Reads the query, enables the controls and loads the boundaries; call when the page is mounted. Returns the cleanup. */
  activate(): () => void {
    this.url.activate();
    return this.outlines.open(this.#mapData.boundariesUrl);
  }
}
