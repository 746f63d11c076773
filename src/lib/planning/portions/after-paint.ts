/**
 * Runs `work` in a task of its own once the browser has painted what is there now; returns how to call it off. The
 * second hop matters: a frame's callback runs before its paint.
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
