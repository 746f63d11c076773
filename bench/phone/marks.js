/**
 * Runs in our own page and sets the performance marks; the references set theirs one frame after inserting the map. A
 * separate JavaScript file, because functions passed from TypeScript contain the compiler's `__name`, which pages do
 * not define.
 */
(() => {
  const MAP = '[data-map-state] svg path';
  const ENTRY = '[data-site] a';
  /** Time of each selector's first appearance in the document, ms. */
  const seen = new Map();
  const mark = (name, startTime) => {
    if (performance.getEntriesByName(name).length === 0) performance.mark(name, { startTime });
  };
  const look = () => {
    for (const selector of [MAP, ENTRY])
      if (!seen.has(selector) && document.querySelector(selector)) seen.set(selector, performance.now());
    if (!document.querySelector('[data-map-state="ready"]')) return;
    mark('map-interactive', performance.now());
    watch.disconnect();
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { subtree: true, childList: true, attributeFilter: ['data-map-state'] });
  new PerformanceObserver((list) => {
    const [{ startTime: painted }] = list.getEntriesByName('first-contentful-paint');
    for (const [name, selector] of [
      ['map-visible', MAP],
      ['list-usable', ENTRY],
    ]) {
      const inserted = seen.get(selector) ?? Infinity;
      // Painted with the first frame if it was already present, otherwise with the next animation frame.
      if (inserted <= painted) mark(name, painted);
      else {
        const next = () =>
          seen.has(selector) ? setTimeout(() => mark(name, performance.now())) : requestAnimationFrame(next);
        requestAnimationFrame(next);
      }
    }
  }).observe({ type: 'paint', buffered: true });
})();
