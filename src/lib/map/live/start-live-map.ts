/** Starts the live map that replaces the static one: near the viewport, when idle, and only where supported and wanted. */
import type { LiveMapOptions } from './init-map.ts';
import type { LiveMap } from '../state/live-map.svelte.ts';

interface Connection {
  readonly saveData?: boolean;
}

/**
 * False if the static map should stay: the reader saves data, or the page is in a frame with `sandbox`, where it has no
 * origin and may start no worker.
 */
function liveMapWelcome(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  const saving = connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
  return !saving && origin !== 'null';
}

/** Tries WebGL2, without which the map's code need not be loaded. Costs 0.1 s and more on a slow phone. */
function hasWebGL2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Calls `start` once the element is near the viewport and the page is idle; returns a function that cancels it. */
function whenUsable(element: Element, start: () => void): () => void {
  let cancelIdle = (): void => undefined;
  const idle = (): void => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) {
      const handle = requestIdleCallback(start, { timeout: 2000 });
      cancelIdle = () => cancelIdleCallback(handle);
    } else {
      const handle = setTimeout(start, 300);
      cancelIdle = () => clearTimeout(handle);
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((each) => each.isIntersecting)) return;
      observer.disconnect();
      idle();
    },
    { rootMargin: '200px' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelIdle();
  };
}

/**
 * Starts the live map once the `viewport` element is near the window's viewport and the page is idle; returns its
 * cleanup, or undefined if the static map should stay. It stays without WebGL2 too. A failure sets the state `failed`.
 */
export function startLiveMap(
  live: LiveMap,
  viewport: Element,
  now: () => LiveMapOptions,
): (() => void) | undefined {
  if (!liveMapWelcome()) return undefined;
  const leave = new AbortController();
  const cancel = whenUsable(viewport, () => {
    if (!hasWebGL2()) return;
    import('./init-map.ts')
      .then(({ initMap }) => initMap(live, now, leave.signal))
      .catch(() => (live.state = 'failed'));
  });
  return () => {
    cancel();
    leave.abort();
  };
}
