/**
 * Runs in our own page and sets the performance marks; the references set theirs one frame after inserting the map. A
 * separate JavaScript file, because functions passed from TypeScript contain the compiler's `__name`, which pages do
 * not define.
 */
(() => {
  const MAP = '[data-map-state] svg path';
  const HYDRATED = '[data-hydrated="true"]';
  /** A phone shows the list by the switch between map and list, which answers once the page is hydrated. */
  const ENTRY = `${HYDRATED} [data-site] a`;
  /** Marks of states that attributes announce. `map-interactive`: the drawing or the live map answers pan and zoom. */
  const STATES = [
    ['hydrated', HYDRATED],
    ['map-interactive', '[data-map-state="ready"], [data-map-state][data-map-answers="true"]'],
    ['live-map-ready', '[data-map-state="ready"]'],
  ];
  /** Time of each selector's first appearance in the document, ms. */
  const seen = new Map();
  const mark = (name, startTime) => {
    if (performance.getEntriesByName(name).length === 0) performance.mark(name, { startTime });
  };
  const look = () => {
    for (const selector of [MAP, ENTRY])
      if (!seen.has(selector) && document.querySelector(selector)) seen.set(selector, performance.now());
    for (const [name, selector] of STATES)
      if (document.querySelector(selector)) mark(name, performance.now());
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-map-state', 'data-map-answers', 'data-hydrated'],
  });
  addEventListener('pointerdown', () => mark('touched', performance.now()), { capture: true });
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
