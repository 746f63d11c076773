import { createContext } from 'svelte';

/** What views that draw a map need of `data/derived/`: addresses of files (their names carry a hash) and the credit line. */
export interface MapData {
  /** `boundaries.topo.json`. */
  readonly boundariesUrl: string;
  /** `neighbours.topo.json`. */
  readonly neighboursUrl: string;
  /** `map-names.json`. */
  readonly namesUrl: string;
  /** `gazetteer.json`. */
  readonly gazetteerUrl: string;
  /** `localities.json`. */
  readonly localitiesUrl: string;
  /** Credit of the boundaries, to be visible wherever a border is drawn, and the page it links to. */
  readonly attribution: { readonly text: string; readonly url: string };
}

/** Routes provide it (`src/routes/map-data.ts`); reading it anywhere else throws. */
export const [useMapData, provideMapData] = createContext<MapData>();
