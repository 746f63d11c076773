import { getContext, setContext } from 'svelte';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { STATE_BOUNDS } from '../../region/bounds.ts';
import type { Camera } from '../../geo/camera.ts';
import type { Bounds } from '../../geo/mercator.ts';
import { NO_INSETS, type Insets } from '../../drawing/site-marker.ts';
import { isInTheOpen, type PixelBox } from './open-area.ts';

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

/** Tolerances for equal cameras; the URL rounds zoom to two and degrees to four digits. */
const SAME_ZOOM = 0.006;
const SAME_DEGREES = 0.00006;

/** True if two cameras are equal at the precision of the URL. */
export function sameCamera(a: Camera | undefined, b: Camera | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    Math.abs(a.zoom - b.zoom) < SAME_ZOOM &&
    Math.abs(a.lat - b.lat) < SAME_DEGREES &&
    Math.abs(a.lon - b.lon) < SAME_DEGREES
  );
}

/** State of the live map. MapLibre's map object owns the camera. */
export class LiveMap {
  state = $state<MapState>('static');
  map = $state.raw<MapLibreMap | undefined>();
  #view = $state.raw<View | undefined>();
  /** True while the whole Land is fitted to the map, also after resizing. */
  atHome = $state(true);

  /** Insets covered by panels: used as padding when fitting; a change does not move the map. */
  insets = $state.raw<Insets>(NO_INSETS);

  /** View of the live map; undefined while the static map is shown. */
  get view(): View | undefined {
    return this.state === 'ready' ? this.#view : undefined;
  }

  /** Updates the snapshot of the view; called on every move. */
  updateView(): void {
    const map = this.map;
    if (!map) return;
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    this.#view = {
      zoom: map.getZoom(),
      width,
      height,
      project: (lon, lat) => {
        const { x, y } = map.project([lon, lat]);
        return [x, y];
      },
    };
  }

  /** Fits the whole Land, as the static map does. */
  goHome(animate: boolean): void {
    this.atHome = true;
    this.map?.fitBounds([...STATE_BOUNDS], { padding: this.insets, duration: animate ? 500 : 0 });
  }

  /** Moves to a camera. */
  goTo(camera: Camera): void {
    this.map?.easeTo({ center: [camera.lon, camera.lat], zoom: camera.zoom, duration: 500 });
  }

  /** Fits bounds (degrees) with room for pins at the edge, at most at the zoom of a town. */
  fit(bounds: Bounds): void {
    const air = 56;
    const { top, right, bottom, left } = this.insets;
    const padding = { top: top + air, right: right + air, bottom: bottom + air, left: left + air };
    this.map?.fitBounds([...bounds], { padding, maxZoom: 12, duration: 700 });
  }

  camera(): Camera | undefined {
    if (!this.map) return undefined;
    const { lng, lat } = this.map.getCenter();
    return { zoom: this.map.getZoom(), lat, lon: lng };
  }

  /** Updates `atHome` from the current camera. */
  updateAtHome(): void {
    const home = this.map?.cameraForBounds([...STATE_BOUNDS], { padding: this.insets });
    const center = home?.center as { lng: number; lat: number } | undefined;
    if (home?.zoom === undefined || !center) return;
    this.atHome = sameCamera(this.camera(), { zoom: home.zoom, lat: center.lat, lon: center.lng });
  }

  /** Bounds of the area not covered by panels, degrees. */
  openBounds(): Bounds | undefined {
    const { map, insets } = this;
    if (!map) return undefined;
    const { clientWidth, clientHeight } = map.getContainer();
    const upper = map.unproject([insets.left, insets.top]);
    const lower = map.unproject([clientWidth - insets.right, clientHeight - insets.bottom]);
    return [upper.lng, lower.lat, lower.lng, upper.lat];
  }

  /** Boxes of the controls over the map, CSS pixels from the map's upper left. */
  #over(): PixelBox[] {
    const container = this.map?.getContainer();
    const frame = container?.getBoundingClientRect();
    if (!container || !frame) return [];
    return [...(container.parentElement?.querySelectorAll('[data-over-map]') ?? [])].flatMap((each) => {
      const { left, top, right, bottom, width } = each.getBoundingClientRect();
      if (width === 0) return [];
      return [
        {
          left: left - frame.left,
          top: top - frame.top,
          right: right - frame.left,
          bottom: bottom - frame.top,
        },
      ];
    });
  }

  /** Brings a place (degrees) into view if it is outside or covered. */
  reveal(lon: number, lat: number): void {
    const { map, insets } = this;
    if (!map || this.state !== 'ready') return;
    const { x, y } = map.project([lon, lat]);
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    if (isInTheOpen([x, y], { width, height }, insets, this.#over())) return;
    // Centres in the uncovered area.
    const offset: [number, number] = [(insets.left - insets.right) / 2, (insets.top - insets.bottom) / 2];
    map.easeTo({ center: [lon, lat], offset, duration: 400 });
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
