import { flushSync } from 'svelte';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { readPalette } from '../layers/palette.ts';
import type { MapStart } from './engine.ts';
import { loadBaseMap, type BaseMapUrls } from './base-map-data.ts';
import type LiveMapParts from './LiveMapParts.svelte';
import type { LiveMap } from '../state/live-map.svelte.ts';

/** Options of the live map at the time it opens. */
export interface LiveMapOptions extends Pick<MapStart, 'camera' | 'insets' | 'texts'> {
  readonly host: HTMLElement;
  readonly urls: BaseMapUrls;
  /** Receives the component to render beside the map; it is loaded with the engine. */
  readonly onparts: (parts: typeof LiveMapParts) => void;
}

/**
 * Loads engine and base map, opens the map and keeps `live` in step with it. Any failure (chunk, file, worker, GPU) sets the
 * state `failed` and leaves the static map; nothing is thrown.
 */
export async function initMap(live: LiveMap, now: () => LiveMapOptions, signal: AbortSignal): Promise<void> {
  live.state = 'loading';
  try {
    const [engine, parts, baseMap] = await Promise.all([
      import('./engine.ts'),
      import('./LiveMapParts.svelte'),
      loadBaseMap(now().urls, signal),
    ]);
    await engine.loadLabelFonts();
    if (signal.aborted) return;
    const { host, camera, insets, texts, onparts } = now();
    onparts(parts.default);
    const map = engine.openMap({
      container: host,
      baseMap,
      palette: readPalette(host),
      camera,
      insets,
      texts,
    });
    const close = follow(live, map);
    signal.addEventListener('abort', close, { once: true });
  } catch {
    if (!signal.aborted) live.state = 'failed';
  }
}

/** Keeps `live` in step with the map; returns an idempotent cleanup. */
function follow(live: LiveMap, map: MapLibreMap): () => void {
  let open = true;
  const close = (): void => {
    if (!open) return;
    open = false;
    live.map = undefined;
    map.remove();
  };
  const show = (): void => {
    live.updateView();
    live.updateAtHome();
    live.state = 'ready';
  };
  map.once('load', () => {
    // A separate task: the current one has rendered the first frame.
    setTimeout(() => {
      if (!open) return;
      // Synchronous, so that the effects fill their sources before the map becomes idle.
      flushSync(() => (live.map = map));
      map.once('idle', show);
      map.triggerRepaint();
    });
  });
  map.on('move', () => live.updateView());
  map.on('resize', () => {
    if (live.atHome) live.goHome(false);
    else live.updateView();
  });
  map.on('moveend', () => live.updateAtHome());
  // Our map requests nothing after loading, so an error while loading comes from the worker or the GPU.
  map.on('error', () => {
    if (live.state !== 'loading') return;
    live.state = 'failed';
    close();
  });
  map.on('webglcontextlost', () => (live.state = 'failed'));
  map.on('webglcontextrestored', () => map.once('idle', show));
  return close;
}
