import { flushSync } from 'svelte';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { SOURCE } from '../layers/layer.ts';
import type { MapStart } from './engine.ts';
import { loadBaseMap, type BaseMapUrls } from './base-map-data.ts';
import { loadLabelFonts } from './label-fonts.ts';
import type LiveMapParts from './LiveMapParts.svelte';
import type { LiveMap } from '../state/live-map.svelte.ts';
import { sameCamera } from '../../geo/camera.ts';
import { cameraNow, goHome, movesOf, settle, updateAtHome, updateView } from '../state/camera-moves.ts';
import { nextTask } from '../../ui/next-task.ts';
import { watchWorker } from './watch-worker.ts';

/** Options of the live map at the time it opens. */
export interface LiveMapOptions extends Pick<MapStart, 'camera' | 'insets' | 'texts'> {
  readonly host: HTMLElement;
  readonly urls: BaseMapUrls;
  /** Receives the component to render beside the map; it is loaded with the engine. */
  readonly onparts: (parts: typeof LiveMapParts) => void;
}

let prepared: ReturnType<typeof load> | undefined;
const load = (urls: BaseMapUrls) =>
  Promise.all([import('./engine.ts'), import('./LiveMapParts.svelte'), loadBaseMap(urls)]);

/** Loads engine and base map, once; rejects if a file is missing, and the next call tries again. */
export function prepare(urls: BaseMapUrls): ReturnType<typeof load> {
  prepared ??= load(urls).catch((error: unknown) => {
    prepared = undefined;
    throw error;
  });
  return prepared;
}

/**
 * Opens the map and keeps `live` in step with it. Any failure (chunk, file, worker) sets the state `failed` and leaves the static
 * map, a refused graphics context sets `static`; nothing is thrown.
 */
export async function initMap(live: LiveMap, now: () => LiveMapOptions, signal: AbortSignal): Promise<void> {
  live.state = 'loading';
  try {
    const [engine, parts, baseMap] = await prepare(now().urls);
    // Away from the whole Land the live map names the places at once.
    if (now().camera) await loadLabelFonts();
    // This task has evaluated the engine.
    await nextTask();
    if (signal.aborted) return;
    const { host, camera, insets, texts, onparts } = now();
    onparts(parts.default);
    const start = { container: host, camera, insets, texts };
    const map = engine.openMap(start);
    const close = follow(
      live,
      map,
      now,
      (open) => engine.drawInSteps(map, start, baseMap, open),
      () => {
        engine.forgetWorkers();
        void initMap(live, now, signal);
      },
    );
    signal.addEventListener('abort', close, { once: true });
  } catch (error) {
    if (signal.aborted) return;
    // A device without WebGL 2 is no failure: the drawing answers.
    const noGraphics = error instanceof Error && error.name === 'GPUInitializationError';
    live.state = noGraphics ? 'static' : 'failed';
  }
}

/** Resolves when the workers have answered: they take the data that they have once more. */
const askWorkers = (map: MapLibreMap): Promise<unknown> =>
  Promise.all(
    [SOURCE.place, SOURCE.pins].map(async (id) => {
      const source = map.getSource<GeoJSONSource>(id);
      await source?.setData(await source.getData());
    }),
  );

/**
 * Draws the map and keeps `live` in step with it; returns an idempotent cleanup. `draw` stops when its argument returns false;
 * `reopen` is called when the map has lost its workers.
 */
function follow(
  live: LiveMap,
  map: MapLibreMap,
  now: () => LiveMapOptions,
  draw: (open: () => boolean) => Promise<void>,
  reopen: () => void,
): () => void {
  let open = true;
  const stopWatching = watchWorker(
    () => (live.state === 'ready' ? askWorkers(map) : Promise.resolve()),
    () => {
      close();
      reopen();
    },
  );
  const close = (): void => {
    if (!open) return;
    open = false;
    stopWatching();
    live.map = undefined;
    map.remove();
  };
  /** The drawing may have been moved while the map opened. Once only: no map reaches every camera of a URL. */
  let followed = false;
  /** In a task of its own: the current one draws. */
  const showNext = (): void => void nextTask().then(show);
  const show = (): void => {
    if (!open || !live.map) return;
    updateAtHome(live);
    const { camera } = now();
    const moved = camera ? !sameCamera(camera, cameraNow(live)) : !live.atHome;
    if (moved && !followed) {
      followed = true;
      if (camera) map.jumpTo({ center: [camera.lon, camera.lat], zoom: camera.zoom });
      else goHome(live, false);
      map.once('idle', showNext);
      map.triggerRepaint();
      return;
    }
    updateView(live);
    live.moves = movesOf(live);
    live.state = 'ready';
    settle(live, true);
  };
  const fail = (): void => {
    if (!open || live.state !== 'loading') return;
    live.state = 'failed';
    close();
  };
  const begin = (): void => {
    if (!open) return;
    // Synchronous, so that the effects fill their sources before the map becomes idle.
    flushSync(() => (live.map = map));
    map.once('idle', showNext);
    map.triggerRepaint();
  };
  let drawn = false;
  draw(() => open).then(() => {
    drawn = true;
    begin();
  }, fail);
  map.on('move', () => updateView(live));
  map.on('resize', () => {
    if (live.atHome) goHome(live, false);
    else updateView(live);
  });
  map.on('moveend', () => {
    updateAtHome(live);
    if (live.state === 'ready') settle(live);
  });
  // Our map requests nothing after loading, so an error while loading comes from the worker or the GPU.
  map.on('error', fail);
  // Without a context MapLibre has no style: it takes no data and fails when asked to change what it shows.
  map.on('webglcontextlost', () => {
    // What is drawn only in part would be restored in part.
    if (!drawn) fail();
    live.state = 'failed';
    live.map = undefined;
  });
  map.on('webglcontextrestored', () => {
    followed = false;
    map.once('idle', begin);
  });
  return close;
}
