import { getContext, setContext } from 'svelte';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { STATE_BOUNDS } from '../../region/bounds.ts';
import type { Camera } from '../../geo/camera.ts';
import type { Bounds } from '../../geo/mercator.ts';
import { NO_INSETS, type Insets } from '../../drawing/site-marker.ts';
import { isInTheOpen, type Box } from './open-area.ts';

/** What of the map a reader sees: the drawing only, the drawing while the live map comes, the live map, or why not. */
export type MapState = 'static' | 'loading' | 'ready' | 'failed';

/** The live map's view at one moment; sizes in CSS pixels. */
export interface View {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  /** Degrees → pixels from the map's upper left. */
  readonly project: (lon: number, lat: number) => readonly [x: number, y: number];
}

/** Cameras this near to each other are the same; the URL rounds to two and four digits. */
const SAME_ZOOM = 0.006;
const SAME_DEGREES = 0.00006;

/** True when two cameras show the same, as far as the URL can tell. */
export function sameCamera(a: Camera | undefined, b: Camera | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    Math.abs(a.zoom - b.zoom) < SAME_ZOOM &&
    Math.abs(a.lat - b.lat) < SAME_DEGREES &&
    Math.abs(a.lon - b.lon) < SAME_DEGREES
  );
}

/** The live map and what follows from it. The map object itself owns the camera. */
export class LiveMap {
  state = $state<MapState>('static');
  map = $state.raw<MapLibreMap | undefined>();
  #view = $state.raw<View | undefined>();
  /** True while the whole region is in view and follows the map's size. */
  atHome = $state(true);

  /** What panels cover now; fitting keeps clear of it, but a panel that opens does not move the map. */
  insets = $state.raw<Insets>(NO_INSETS);

  /** The view while the live map is in front; undefined while the drawing is. */
  get view(): View | undefined {
    return this.state === 'ready' ? this.#view : undefined;
  }

  /** Takes the map's present view; called on every move. */
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

  /** Shows the whole region, as the drawing does. */
  goHome(animate: boolean): void {
    this.atHome = true;
    this.map?.fitBounds([...STATE_BOUNDS], { padding: this.insets, duration: animate ? 500 : 0 });
  }

  /** Moves to a camera from the URL. */
  goTo(camera: Camera): void {
    this.map?.easeTo({ center: [camera.lon, camera.lat], zoom: camera.zoom, duration: 500 });
  }

  /** Fits bounds, with air for pins at the edge and not nearer than a town. */
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

  /** Notes whether the view is (again) the whole region. */
  updateAtHome(): void {
    const home = this.map?.cameraForBounds([...STATE_BOUNDS], { padding: this.insets });
    const center = home?.center as { lng: number; lat: number } | undefined;
    if (home?.zoom === undefined || !center) return;
    this.atHome = sameCamera(this.camera(), { zoom: home.zoom, lat: center.lat, lon: center.lng });
  }

  /** Bounds of what no panel covers, degrees. */
  openBounds(): Bounds | undefined {
    const { map, insets } = this;
    if (!map) return undefined;
    const { clientWidth, clientHeight } = map.getContainer();
    const upper = map.unproject([insets.left, insets.top]);
    const lower = map.unproject([clientWidth - insets.right, clientHeight - insets.bottom]);
    return [upper.lng, lower.lat, lower.lng, upper.lat];
  }

  /** What lies over the map in its own frame (buttons), CSS pixels from the map's upper left. */
  #over(): Box[] {
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

  /** Brings a place into view if it is outside of it or something covers it. */
  reveal(lon: number, lat: number): void {
    const { map, insets } = this;
    if (!map || this.state !== 'ready') return;
    const { x, y } = map.project([lon, lat]);
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    if (isInTheOpen([x, y], { width, height }, insets, this.#over())) return;
    // Into the middle of what is open, not of what is covered.
    const offset: [number, number] = [(insets.left - insets.right) / 2, (insets.top - insets.bottom) / 2];
    map.easeTo({ center: [lon, lat], offset, duration: 400 });
  }
}

const KEY = Symbol('live map');

/** Makes the live map known to the components below. */
export function provideLiveMap(): LiveMap {
  return setContext(KEY, new LiveMap());
}

/** The live map of the surrounding SitesMap; throws outside of one. */
export function useLiveMap(): LiveMap {
  const live = getContext<LiveMap | undefined>(KEY);
  if (!live) throw new Error('useLiveMap() works only below the map.');
  return live;
}
