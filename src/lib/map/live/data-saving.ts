/** What the map loads for readers who save data. Part of the start page's first scripts, unlike the rest of this folder. */
import { nextTask } from '../../ui/next-task.ts';
import type { LiveMap } from '../state/live-map.svelte.ts';
import type { LiveMapOptions } from './init-map.ts';

interface SavingNavigator extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

/** True if the reader asks for few bytes. */
function savesData(): boolean {
  const { connection }: SavingNavigator = navigator;
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/**
 * Calls `start` at each contact with the map: a mouse over it, a tap, two fingers, the focus, the wheel. One finger that moves over
 * it scrolls the page: it comes in, but the browser takes its end away.
 */
export function onContact(viewport: EventTarget, signal: AbortSignal, start: () => void): void {
  const meet = ({ type, pointerType, isPrimary }: Partial<PointerEvent>): void => {
    if (type !== 'pointerenter' || pointerType !== 'touch' || !isPrimary) start();
  };
  for (const contact of ['pointerenter', 'pointerup', 'focusin', 'wheel'])
    viewport.addEventListener(contact, meet, { passive: true, signal });
}

/** Loads what lets the drawing answer: at once, or at the first contact if the reader saves data. Returns a cleanup. */
export function whenItShouldAnswer(viewport: Element, load: () => void): () => void {
  const leave = new AbortController();
  if (savesData()) onContact(viewport, leave.signal, load);
  else
    void nextTask().then(() => {
      if (!leave.signal.aborted) load();
    });
  return () => leave.abort();
}

/** Loads start-live-map.ts and lets it start the live map, unless the reader saves data. Returns a cleanup. */
export function startLater(live: LiveMap, viewport: Element, now: () => LiveMapOptions): () => void {
  let stop: (() => void) | undefined;
  let left = false;
  // LoadFault.svelte reports a failure; the drawing stays.
  if (!savesData())
    void nextTask()
      .then(() => import('./start-live-map.ts'))
      .then(
        ({ startLiveMap }) => {
          if (!left) stop = startLiveMap(live, viewport, now);
        },
        () => undefined,
      );
  return () => {
    left = true;
    stop?.();
  };
}
