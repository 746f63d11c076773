/** Movements of the live map, and what its camera shows; loaded with the live map. */
import { STATE_BOUNDS } from '../../region/bounds.ts';
import { sameCamera, type Camera } from '../../geo/camera.ts';
import type { Bounds } from '../../geo/mercator.ts';
import type { LandBox, LiveMap, MapMoves } from './live-map.svelte.ts';
import { controlsOver, FIT_AIR, isInTheOpen } from './open-area.ts';

/** How much larger than fitting the Land may be with the names of the drawing. */
const NEARLY = 1.2;

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
function goTo(live: LiveMap, camera: Camera): void {
  live.map?.easeTo({ center: [camera.lon, camera.lat], zoom: camera.zoom, duration: 500 });
}

/** Fits bounds (degrees) with room for pins at the edge, at most at the zoom of a town. */
function fit(live: LiveMap, bounds: Bounds): void {
  const { top, right, bottom, left } = live.insets;
  const padding = {
    top: top + FIT_AIR,
    right: right + FIT_AIR,
    bottom: bottom + FIT_AIR,
    left: left + FIT_AIR,
  };
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

/** Reports where the map came to rest. */
export function settle(live: LiveMap, byItself = false): void {
  const open = openBounds(live);
  const shown = cameraNow(live);
  const container = live.map?.getContainer();
  // Hidden, as under the list of a phone, the map shows nothing.
  if (!open || !shown || !container?.clientWidth) return;
  const size = { width: container.clientWidth, height: container.clientHeight };
  live.rest = { camera: live.atHome ? undefined : shown, shown, size, open, byItself };
}

/** Bounds of the area not covered by panels, degrees. */
function openBounds({ map, insets }: LiveMap): Bounds | undefined {
  if (!map) return undefined;
  const { clientWidth, clientHeight } = map.getContainer();
  const upper = map.unproject([insets.left, insets.top]);
  const lower = map.unproject([clientWidth - insets.right, clientHeight - insets.bottom]);
  return [upper.lng, lower.lat, lower.lng, upper.lat];
}

/** Brings a place (degrees) into view if it is outside or covered. */
function reveal(live: LiveMap, lon: number, lat: number): void {
  const { map, insets } = live;
  if (!map || live.state !== 'ready') return;
  const { x, y } = map.project([lon, lat]);
  const container = map.getContainer();
  const { clientWidth: width, clientHeight: height } = container;
  const over = controlsOver(container.parentElement ?? container);
  if (isInTheOpen([x, y], { width, height }, insets, over)) return;
  // Centres in the uncovered area.
  const offset: [number, number] = [(insets.left - insets.right) / 2, (insets.top - insets.bottom) / 2];
  map.easeTo({ center: [lon, lat], offset, duration: 400 });
}

/** The movements as the parts of the map ask for them. */
export const movesOf = (live: LiveMap): MapMoves => ({
  goTo: (camera) => goTo(live, camera),
  goHome: () => goHome(live, true),
  fit: (bounds) => fit(live, bounds),
  reveal: (lon, lat) => reveal(live, lon, lat),
  zoomBy: (steps) => {
    if (live.map) live.map.easeTo({ zoom: live.map.getZoom() + steps });
  },
  panBy: (x, y) => {
    const size = live.map?.getContainer();
    if (size) live.map?.panBy([x * size.clientWidth, y * size.clientHeight], { duration: 300 });
  },
});
