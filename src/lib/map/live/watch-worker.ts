/** Time for an answer of the map's worker, milliseconds. */
export const ANSWER_MS = 4000;

/**
 * Asks the map's worker whenever the page wakes, and calls `onlost` once if it does not answer: iOS ends the workers of
 * sleeping pages, and MapLibre does not notice. Returns a function that stops watching. `page`: the document.
 */
export function watchWorker(
  ask: () => Promise<unknown>,
  onlost: () => void,
  page: EventTarget & Pick<Document, 'visibilityState'> = document,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = (): void => {
    clearTimeout(timer);
    if (page.visibilityState !== 'visible') return;
    const waiting = setTimeout(() => {
      stop();
      onlost();
    }, ANSWER_MS);
    timer = waiting;
    const answered = (): void => clearTimeout(waiting);
    // An error is an answer, too.
    ask().then(answered, answered);
  };
  const stop = (): void => {
    clearTimeout(timer);
    page.removeEventListener('visibilitychange', wake);
  };
  page.addEventListener('visibilitychange', wake);
  return stop;
}
