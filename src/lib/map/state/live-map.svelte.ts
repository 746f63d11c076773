import { getContext, setContext } from 'svelte';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../geo/camera.ts';
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

/** Box of the whole Land on the live map, CSS pixels; its height follows. */
export interface LandBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** What the pins ask of the live map; the rest of its movements is in camera-moves.ts, which is loaded with it. */
export interface PinMoves {
  readonly goTo: (camera: Camera) => void;
  /** Brings a place (degrees) into view. */
  readonly reveal: (lon: number, lat: number) => void;
}

/** State of the live map. MapLibre's map object owns the camera. */
export class LiveMap {
  state = $state<MapState>('static');
  map = $state.raw<MapLibreMap | undefined>();
  /** Snapshot of the view, updated on every move. */
  snapshot = $state.raw<View | undefined>();
  /** True while the whole Land is fitted to the map, also after resizing. */
  atHome = $state(true);
  /** Set while the names of the drawing stay over the live map, see camera-moves.ts. */
  namedBox = $state.raw<LandBox | undefined>();
  /** Set with the first map. */
  moves: PinMoves | undefined;

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
