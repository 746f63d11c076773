/** How the live map takes the drawing's place: late, near the screen, and only where it is welcome. */
import type { LiveMapOptions } from './init-map.ts';
import type { LiveMap } from '../state/live-map.svelte.ts';

interface Connection {
  readonly saveData?: boolean;
}

/** False where the drawing should stay: the reader saves data, or there is no WebGL2. */
function liveMapWelcome(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches) return false;
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Calls `start` once the element is near the screen and the page is idle; returns a way to call it off. */
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
 * Begins the live map once `stage` is usable, where it is welcome, and returns a way to call it off and to end it. A failure
 * ends in the state `failed`.
 */
export function startLiveMap(
  live: LiveMap,
  stage: Element,
  now: () => LiveMapOptions,
): (() => void) | undefined {
  if (!liveMapWelcome()) return undefined;
  const leave = new AbortController();
  const cancel = whenUsable(stage, () => {
    import('./init-map.ts')
      .then(({ initMap }) => initMap(live, now, leave.signal))
      .catch(() => (live.state = 'failed'));
  });
  return () => {
    cancel();
    leave.abort();
  };
}
