import { afterPaint } from './after-paint.ts';

/** Calls `work` a paint after the reader first moves the pointer, presses or types; returns a function that cancels it. */
export function onFirstInput(work: () => void): () => void {
  const listening = new AbortController();
  let cancel = (): void => undefined;
  const begin = (): void => {
    listening.abort();
    cancel = afterPaint(work);
  };
  for (const type of ['pointermove', 'pointerdown', 'keydown'])
    addEventListener(type, begin, { passive: true, signal: listening.signal });
  return () => {
    listening.abort();
    cancel();
  };
}
