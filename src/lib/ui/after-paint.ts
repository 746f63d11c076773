/**
 * Runs `work` in its own task after the browser's next paint; returns a function that cancels it. The timeout is needed
 * because the callback of `requestAnimationFrame` runs before the paint.
 */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
