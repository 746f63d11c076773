/** The only import of maplibre-gl, which is most of the site's bytes; loaded dynamically. */
import { getGlobalDispatcher, Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import './canvas.css';
import workerUrl from 'virtual:maplibre-worker';
import { STATE_BOUNDS } from '../../region/bounds.ts';
import type { Camera } from '../../geo/camera.ts';
import { mapImages } from '../layers/images.ts';
import type { Palette } from '../layers/palette.ts';
import type { Insets } from '../../drawing/site-marker.ts';
import type { BaseMapSources } from './base-map-data.ts';
import type { LiveMapTexts } from '../../text/messages/de/live-map.ts';
import { mapLocale } from './locale.ts';
import { mapStyle } from './style.ts';

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
  readonly baseMap: BaseMapSources;
  readonly palette: Palette;
  /** Undefined fits the whole Land. */
  readonly camera: Camera | undefined;
  readonly insets: Insets;
  /** Texts of the page's language; undefined for German. */
  readonly texts: LiveMapTexts | undefined;
}

/** Opens the map. Throws MapLibre's GPUInitializationError without WebGL2. */
export function openMap({ container, baseMap, palette, camera, insets, texts }: MapStart): MapLibreMap {
  setWorkerUrl(workerUrl);
  const map = new MapLibreMap({
    container,
    style: mapStyle(palette, baseMap, { named: camera !== undefined }),
    // Ours is validated by a test; MapLibre would do it again on each phone, in one task (decision 0061).
    validateStyle: false,
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
    // A valid start; without a camera the Land is fitted below.
    center: camera ? [camera.lon, camera.lat] : [13.3, 50.9],
    zoom: camera?.zoom ?? 7,
  });
  // Every new style discards the images.
  map.on('style.load', () => {
    for (const { id, pixels, sdf } of mapImages()) if (!map.hasImage(id)) map.addImage(id, pixels, { sdf });
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  if (!camera) map.fitBounds([...STATE_BOUNDS], { padding: insets, duration: 0 });
  map.addControl(new ScaleControl({ maxWidth: 96 }), 'bottom-left');
  return map;
}
