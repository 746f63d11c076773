/** Runs in the page: records the time between frames. Plain JavaScript for the reason given in bench/phone/marks.js. */
(() => {
  const gaps = [];
  globalThis.frameGaps = gaps;
  let last = performance.now();
  const next = (now) => {
    gaps.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
})();
