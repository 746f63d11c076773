/** Starts the live map that replaces the static one, when it is wanted and the device can carry it. */
import type { LiveMapOptions } from './init-map.ts';
import type { LiveMap } from '../state/live-map.svelte.ts';
import { nextTask } from '../../ui/next-task.ts';
import { onContact } from './data-saving.ts';

/**
 * How long a touch screen shows the drawing, which answers pan and zoom, before the live map starts by itself, ms. Until then
 * its code is not loaded either: it would hold a slow phone while the page is read.
 */
const REST = 10_000;
/** Memory up to which the live map waits for a touch, GiB. */
const LITTLE_MEMORY = 2;

interface Device extends Navigator {
  readonly connection?: {
    readonly effectiveType?: string;
    /** Only on phones and tablets, in Chromium. */
    readonly type?: string;
  };
  /** GiB, in Chromium. */
  readonly deviceMemory?: number;
}

/** When the live map starts: with the page, after the drawing has been at rest for a while, or only when the map is touched. */
export function startOf(
  { connection, deviceMemory = Infinity }: Pick<Device, 'connection' | 'deviceMemory'>,
  touchScreen: boolean,
): 'at once' | 'at rest' | 'on touch' {
  const slow = connection?.effectiveType !== undefined && connection.effectiveType !== '4g';
  // On mobile data 390 kB for a map that nobody touches are the reader's money.
  const paid = connection?.type === 'cellular';
  if (slow || paid || deviceMemory <= LITTLE_MEMORY) return 'on touch';
  return touchScreen ? 'at rest' : 'at once';
}

/** Calls `start` once the page is idle; returns a function that cancels it. */
function whenIdle(start: () => void): () => void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(start, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(start, 300);
  return () => clearTimeout(handle);
}

/** Calls `start` once the element is near the window's viewport. */
function whenNear(element: Element, signal: AbortSignal, start: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((each) => each.isIntersecting)) return;
      observer.disconnect();
      start();
    },
    { rootMargin: '200px' },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * Starts the live map over the `viewport` element, as `startOf` says; returns its cleanup. The drawing stays, and undefined is
 * returned, in a frame with `sandbox`, where the page has no origin and may start no worker. It stays without WebGL2 too. A failure sets the state `failed`.
 */
export function startLiveMap(
  live: LiveMap,
  viewport: Element,
  now: () => LiveMapOptions,
): (() => void) | undefined {
  if (origin === 'null' || !('WebGL2RenderingContext' in window)) return undefined;
  const leave = new AbortController();
  const { signal } = leave;
  const later = (cancel: () => void): void => signal.addEventListener('abort', cancel);
  let started = false;
  const start = (): void => {
    if (started || signal.aborted) return;
    started = true;
    void nextTask()
      .then(() => import('./init-map.ts'))
      .then(({ initMap }) => initMap(live, now, signal))
      .catch(() => (live.state = 'failed'));
  };
  /** Loads code and data meanwhile; a failure is met again when the map opens. */
  const prepare = (): void => {
    import('./init-map.ts').then(({ prepare: load }) => load(now().urls)).catch(() => undefined);
  };
  onContact(viewport, signal, start);
  const device: Device = navigator;
  const when = startOf(device, matchMedia('(hover: none) and (pointer: coarse)').matches);
  if (when !== 'on touch')
    whenNear(viewport, signal, () => {
      if (when === 'at once') {
        prepare();
        later(whenIdle(start));
        return;
      }
      const rest = setTimeout(start, REST);
      later(() => clearTimeout(rest));
    });
  return () => leave.abort();
}
