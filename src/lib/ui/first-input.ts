import { afterPaint } from './after-paint.ts';

/** Calls `work` a paint after the reader first moves pointer or focus, presses, types or chooses; returns a function that cancels it. */
export function onFirstInput(work: () => void): () => void {
  const listening = new AbortController();
  let cancel = (): void => undefined;
  const begin = (): void => {
    listening.abort();
    cancel = afterPaint(work);
  };
  for (const type of ['pointermove', 'pointerdown', 'keydown', 'focusin', 'input'])
    addEventListener(type, begin, { passive: true, signal: listening.signal });
  return () => {
    listening.abort();
    cancel();
  };
}
