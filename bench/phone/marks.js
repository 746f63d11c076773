/**
 * Runs in our own page and marks the moments a reader waits for; the references mark theirs themselves, a frame after they
 * put the map in. Plain JavaScript in a file of its own: a function handed over from TypeScript carries the compiler's
 * `__name`, which no page knows.
 */
(() => {
  const MAP = '[data-map-state] svg path';
  const ENTRY = '[data-site] a';
  /** When each first stood in the document, milliseconds; the parser puts them in while the page arrives. */
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
      // Painted with the first frame, or, if it came after that one, with a later one, which a frame's callback waits for.
      if (inserted <= painted) mark(name, painted);
      else {
        const next = () =>
          seen.has(selector) ? setTimeout(() => mark(name, performance.now())) : requestAnimationFrame(next);
        requestAnimationFrame(next);
      }
    }
  }).observe({ type: 'paint', buffered: true });
})();
