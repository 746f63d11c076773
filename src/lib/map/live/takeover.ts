/** When the live map may come: late, near the screen, and only where it is welcome. */

interface Connection {
  readonly saveData?: boolean;
}

/** False where the drawing should stay: the reader saves data, or there is no WebGL2. */
export function liveMapWelcome(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches) return false;
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Calls `start` once the element is near the screen and the page is idle; returns a way to call it off. */
export function whenUsable(element: Element, start: () => void): () => void {
  let cancelIdle = (): void => undefined;
  const idle = (): void => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) {
      const handle = requestIdleCallback(start, { timeout: 2000 });
      cancelIdle = () => cancelIdleCallback(handle);
    } else {
      const handle = setTimeout(start, 300);
      cancelIdle = () => clearTimeout(handle);
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((each) => each.isIntersecting)) return;
      observer.disconnect();
      idle();
    },
    { rootMargin: '200px' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelIdle();
  };
}
