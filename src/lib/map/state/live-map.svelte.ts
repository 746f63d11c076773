import { getContext, setContext } from 'svelte';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera, MapSize } from '../../geo/camera.ts';
import type { Bounds } from '../../geo/mercator.ts';
import { NO_INSETS, type Insets } from '../../drawing/site-marker.ts';

/** State of the map: static map only, live map loading behind it, live map shown, or live map failed. */
export type MapState = 'static' | 'loading' | 'ready' | 'failed';

/** Snapshot of the live map's view; sizes in CSS pixels. */
export interface View {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  /** Degrees → CSS pixels from the map's upper left. */
  readonly project: (lon: number, lat: number) => readonly [x: number, y: number];
}

/** Box of the whole Land on the map, CSS pixels; its height follows. */
export interface LandBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Movements of the map; the drawing (drawn/drawn-map.ts) and the live map (state/camera-moves.ts) both answer them. */
export interface MapMoves {
  readonly goTo: (camera: Camera) => void;
  /** Fits the whole Land. */
  readonly goHome: () => void;
  /** Fits bounds (degrees) with room for pins at the edge, at most at the zoom of a town. */
  readonly fit: (bounds: Bounds) => void;
  /** Brings a place (degrees) into view if it is outside or covered. */
  readonly reveal: (lon: number, lat: number) => void;
  readonly zoomBy: (steps: number) => void;
  /** Moves by a part of the map's width and height: (1, 0) shows what lies to the east. */
  readonly panBy: (x: number, y: number) => void;
}

/** Where the map came to rest. */
export interface Rest {
  /** Undefined while the whole Land is fitted. */
  readonly camera: Camera | undefined;
  /** The camera, also while the whole Land is fitted. */
  readonly shown: Camera;
  readonly size: MapSize;
  /** Bounds not covered by panels, degrees. */
  readonly open: Bounds;
  /** True where the map moved without the reader, to open or to fit a place: the URL then keeps the camera that it has. */
  readonly byItself: boolean;
}

/** State of the map. MapLibre's map object owns the camera of the live map, DrawnMap that of the drawing. */
export class LiveMap {
  state = $state<MapState>('static');
  map = $state.raw<MapLibreMap | undefined>();
  /** Snapshot of the view, updated on every move. */
  snapshot = $state.raw<View | undefined>();
  /** True while the live map fits the whole Land, also after resizing. */
  atHome = $state(true);
  /** Set while the names of the drawing stay over the live map, see camera-moves.ts. */
  namedBox = $state.raw<LandBox | undefined>();
  /** Box of the drawing once it has been moved; undefined while the style sheet fits it. */
  drawnBox = $state.raw<LandBox | undefined>();
  /** Undefined until the map answers. */
  moves = $state.raw<MapMoves | undefined>();
  rest = $state.raw<Rest | undefined>();

  /** Insets covered by panels: used as padding when fitting; a change does not move the map. */
  insets = $state.raw<Insets>(NO_INSETS);

  /** View of the live map; undefined while the static map is shown. */
  get view(): View | undefined {
    return this.state === 'ready' ? this.snapshot : undefined;
  }
}

const KEY = Symbol('live map');

/** Creates the live map and provides it to the components below. */
export function provideLiveMap(): LiveMap {
  return setContext(KEY, new LiveMap());
}

/** The live map of the surrounding SitesMap; throws outside of one. */
export function useLiveMap(): LiveMap {
  const live = getContext<LiveMap | undefined>(KEY);
  if (!live) throw new Error('useLiveMap() works only below the map.');
  return live;
}
