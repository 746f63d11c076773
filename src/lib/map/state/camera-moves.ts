/** Movements of the live map, and what its camera shows; loaded with the live map. */
import { STATE_BOUNDS } from '../../region/bounds.ts';
import type { Camera } from '../../geo/camera.ts';
import type { Bounds } from '../../geo/mercator.ts';
import type { LandBox, LiveMap } from './live-map.svelte.ts';
import { isInTheOpen, type PixelBox } from './open-area.ts';

/** Tolerances for equal cameras; the URL rounds zoom to two and degrees to four digits. */
const SAME_ZOOM = 0.006;
const SAME_DEGREES = 0.00006;

/** How much larger than fitting the Land may be with the names of the drawing. */
const NEARLY = 1.2;

/** True if two cameras are equal at the precision of the URL. */
export function sameCamera(a: Camera | undefined, b: Camera | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    Math.abs(a.zoom - b.zoom) < SAME_ZOOM &&
    Math.abs(a.lat - b.lat) < SAME_DEGREES &&
    Math.abs(a.lon - b.lon) < SAME_DEGREES
  );
}

/** Updates the snapshot of the view; called on every move. */
export function updateView(live: LiveMap): void {
  const { map } = live;
  if (!map) return;
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  live.snapshot = {
    zoom: map.getZoom(),
    width,
    height,
    project: (lon, lat) => {
      const { x, y } = map.project([lon, lat]);
      return [x, y];
    },
  };
}

/**
 * Box of the Land while it is about as large as it fits: the names of the drawing then stay over the map, so that none
 * jumps when the live map replaces it. Undefined otherwise: MapLibre names the places.
 */
export function namedBox({ view }: LiveMap): LandBox | undefined {
  if (!view) return undefined;
  const [west, south, east, north] = STATE_BOUNDS;
  const [left, top] = view.project(west, north);
  const [right, bottom] = view.project(east, south);
  const width = right - left;
  const fitting = Math.min(view.width, (view.height * width) / (bottom - top));
  return width <= fitting * NEARLY ? { left, top, width } : undefined;
}

/** Fits the whole Land, as the static map does. */
export function goHome(live: LiveMap, animate: boolean): void {
  live.atHome = true;
  live.map?.fitBounds([...STATE_BOUNDS], { padding: live.insets, duration: animate ? 500 : 0 });
}

/** Moves to a camera. */
export function goTo(live: LiveMap, camera: Camera): void {
  live.map?.easeTo({ center: [camera.lon, camera.lat], zoom: camera.zoom, duration: 500 });
}

/** Fits bounds (degrees) with room for pins at the edge, at most at the zoom of a town. */
export function fit(live: LiveMap, bounds: Bounds): void {
  const air = 56;
  const { top, right, bottom, left } = live.insets;
  const padding = { top: top + air, right: right + air, bottom: bottom + air, left: left + air };
  live.map?.fitBounds([...bounds], { padding, maxZoom: 12, duration: 700 });
}

export function cameraNow({ map }: LiveMap): Camera | undefined {
  if (!map) return undefined;
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lon: lng };
}

/** Updates `atHome` from the current camera. */
export function updateAtHome(live: LiveMap): void {
  const home = live.map?.cameraForBounds([...STATE_BOUNDS], { padding: live.insets });
  const center = home?.center as { lng: number; lat: number } | undefined;
  if (home?.zoom === undefined || !center) return;
  live.atHome = sameCamera(cameraNow(live), { zoom: home.zoom, lat: center.lat, lon: center.lng });
}

/** Bounds of the area not covered by panels, degrees. */
export function openBounds({ map, insets }: LiveMap): Bounds | undefined {
  if (!map) return undefined;
  const { clientWidth, clientHeight } = map.getContainer();
  const upper = map.unproject([insets.left, insets.top]);
  const lower = map.unproject([clientWidth - insets.right, clientHeight - insets.bottom]);
  return [upper.lng, lower.lat, lower.lng, upper.lat];
}

/** Boxes of the controls over the map, CSS pixels from the map's upper left. */
function controlsOver({ map }: LiveMap): PixelBox[] {
  const container = map?.getContainer();
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
export function reveal(live: LiveMap, lon: number, lat: number): void {
  const { map, insets } = live;
  if (!map || live.state !== 'ready') return;
  const { x, y } = map.project([lon, lat]);
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  if (isInTheOpen([x, y], { width, height }, insets, controlsOver(live))) return;
  // Centres in the uncovered area.
  const offset: [number, number] = [(insets.left - insets.right) / 2, (insets.top - insets.bottom) / 2];
  map.easeTo({ center: [lon, lat], offset, duration: 400 });
}
