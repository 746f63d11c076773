/** The only import of maplibre-gl, which is most of the site's bytes; loaded dynamically. */
import { getGlobalDispatcher, Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import './canvas.css';
import workerUrl from 'virtual:maplibre-worker';
import { STATE_BOUNDS } from '../../region/bounds.ts';
import type { Camera } from '../../geo/camera.ts';
import { allLayers } from '../layers/z-order.ts';
import { mapImages } from '../layers/images.ts';
import { readPalette } from '../layers/palette.ts';
import type { Insets } from '../../drawing/site-marker.ts';
import type { BaseMapSources } from './base-map-data.ts';
import type { LiveMapTexts } from '../../text/messages/de/live-map.ts';
import { nextTask } from '../../ui/next-task.ts';
import { addLayers } from './add-layers.ts';
import { mapLocale } from './locale.ts';
import { allSources, LATER_LAYERS } from './style.ts';

/**
 * Makes the next map start new workers; call when no map is open. MapLibre's global dispatcher would keep the old ones for
 * it, also when they have ended.
 */
export function forgetWorkers(): void {
  getGlobalDispatcher().remove();
}

/** Initial state of the map. */
export interface MapStart {
  readonly container: HTMLElement;
  /** Undefined fits the whole Land. */
  readonly camera: Camera | undefined;
  readonly insets: Insets;
  /** Texts of the page's language; undefined for German. */
  readonly texts: LiveMapTexts | undefined;
}

/** Opens the map, still empty. Throws MapLibre's GPUInitializationError without WebGL2. */
export function openMap({ container, camera, texts }: MapStart): MapLibreMap {
  setWorkerUrl(workerUrl);
  const map = new MapLibreMap({
    container,
    locale: mapLocale(texts),
    attributionControl: false, // ours is HTML and always there, see controls/MapStrip.svelte
    // MapLibre asks for the fastest graphics processor; some systems refuse that, and this map does not need it.
    canvasContextAttributes: { powerPreference: 'default' },
    cooperativeGestures: true,
    dragRotate: false,
    touchPitch: false,
    maxPitch: 0,
    minZoom: 4,
    maxZoom: 17,
    renderWorldCopies: false,
    fadeDuration: 120,
    // A valid start; without a camera the Land is fitted afterwards.
    center: camera ? [camera.lon, camera.lat] : [13.3, 50.9],
    zoom: camera?.zoom ?? 7,
  });
  // Every new style discards the images.
  map.on('style.load', () => {
    for (const { id, pixels, sdf } of mapImages()) if (!map.hasImage(id)) map.addImage(id, pixels, { sdf });
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/**
 * Draws our own map in steps, without `LATER_LAYERS` where it opens with the whole Land. Stops before the next step when `open`
 * returns false.
 */
export async function drawInSteps(
  map: MapLibreMap,
  { container, camera, insets }: MapStart,
  baseMap: BaseMapSources,
  open: () => boolean,
): Promise<void> {
  await nextTask();
  if (!open()) return;
  if (!camera) map.fitBounds([...STATE_BOUNDS], { padding: insets, duration: 0 });
  map.addControl(new ScaleControl({ maxWidth: 96 }), 'bottom-left');
  await nextTask();
  if (!open()) return;
  map.setStyle({ version: 8, sources: {}, layers: [] });
  await map.once('load');
  for (const [id, source] of Object.entries(allSources(baseMap))) map.addSource(id, source);
  const layers = new Map(allLayers(readPalette(container)).map((layer) => [layer.id, layer]));
  const ids = [...layers.keys()].filter((id) => camera || !LATER_LAYERS.includes(id));
  await addLayers(map, ids, (id) => layers.get(id), open);
}
