/**
 * Runs in our own page and marks the moments a reader waits for; the references mark theirs themselves. Plain JavaScript
 * in a file of its own: a function handed over from TypeScript carries the compiler's `__name`, which no page knows.
 */
(() => {
  const once = (name, happened) => {
    if (happened && performance.getEntriesByName(name).length === 0) performance.mark(name);
  };
  const look = () => {
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
    const stage = document.querySelector('[data-map-state]');
    once('map-visible', painted && document.querySelector('[data-map-state] svg path') !== null);
    once('list-usable', painted && document.querySelector('[data-site] a') !== null);
    once('map-interactive', stage?.getAttribute('data-map-state') === 'ready');
    if (performance.getEntriesByName('map-interactive').length === 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
