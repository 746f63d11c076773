/** The one place that brings maplibre-gl in. It is imported dynamically, late and once: most of our bytes are here. */
import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'virtual:maplibre-worker';
import { STATE_BOUNDS } from '../../region/bounds.ts';
import type { Camera } from '../../geo/camera.ts';
import { mapImages } from '../layers/images.ts';
import { REGULAR, STRONG } from '../layers/labels.ts';
import type { Palette } from '../layers/palette.ts';
import type { Insets } from '../../drawing/site-marker.ts';
import './fonts.css';
import type { BaseMapSources } from './base-map-data.ts';
import type { LiveMapTexts } from '../../text/messages/de/live-map.ts';
import { mapLocale } from './locale.ts';
import { mapStyle } from './style.ts';

/** Letters of both font files, so that both are there before the first name is drawn. */
const SAMPLE = 'aäößüŁěćśźž';

/** Waits for the labels' fonts; a font that does not come is replaced by the system's, never an error. */
export async function loadLabelFonts(): Promise<void> {
  await Promise.allSettled([
    document.fonts.load(`400 16px "${REGULAR}"`, SAMPLE),
    document.fonts.load(`600 16px "${STRONG}"`, SAMPLE),
  ]);
}

/** How the map begins. */
export interface MapStart {
  readonly container: HTMLElement;
  readonly baseMap: BaseMapSources;
  readonly palette: Palette;
  /** Undefined: the whole region. */
  readonly camera: Camera | undefined;
  readonly insets: Insets;
  /** Another language than German. */
  readonly texts: LiveMapTexts | undefined;
}

/** Opens the map; throws MapLibre's GPUInitializationError where WebGL2 is not to be had. */
export function openMap({ container, baseMap, palette, camera, insets, texts }: MapStart): MapLibreMap {
  setWorkerUrl(workerUrl);
  const map = new MapLibreMap({
    container,
    style: mapStyle(palette, baseMap),
    locale: mapLocale(texts),
    attributionControl: false, // ours is HTML and always there, see controls/MapStrip.svelte
    cooperativeGestures: true,
    dragRotate: false,
    touchPitch: false,
    maxPitch: 0,
    minZoom: 4,
    maxZoom: 17,
    renderWorldCopies: false,
    fadeDuration: 120,
    // The drawing is fitted below; this is only a valid start.
    center: camera ? [camera.lon, camera.lat] : [13.3, 50.9],
    zoom: camera?.zoom ?? 7,
  });
  // Again after every whole style, because the images go with it.
  map.on('style.load', () => {
    for (const { id, pixels, sdf } of mapImages()) if (!map.hasImage(id)) map.addImage(id, pixels, { sdf });
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  if (!camera) map.fitBounds([...STATE_BOUNDS], { padding: insets, duration: 0 });
  map.addControl(new ScaleControl({ maxWidth: 96 }), 'bottom-left');
  return map;
}
