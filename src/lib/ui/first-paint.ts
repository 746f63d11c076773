/** Longest wait, ms: a browser that never reports its paint must not leave the page deaf. */
const PATIENCE = 4000;

/** Resolves once the page was painted for the first time; at once where nothing is painted, as in a tab in the background. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden' || !PerformanceObserver.supportedEntryTypes.includes('paint')) {
      resolve();
      return;
    }
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
    setTimeout(resolve, PATIENCE);
  });
}
