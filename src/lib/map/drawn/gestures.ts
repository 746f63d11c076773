/** Gestures on the drawing, the same as on the live map: two fingers, the mouse, the wheel with Ctrl or ⌘. */
import type { DrawnMap } from './drawn-map.ts';

/** Middle of two touches and the distance between them, CSS pixels in the map. */
interface Pinch {
  readonly x: number;
  readonly y: number;
  readonly apart: number;
}

function pinchOf({ touches }: TouchEvent, frame: DOMRect): Pinch | undefined {
  const [a, b] = [...touches];
  if (!a || !b || touches.length !== 2) return undefined;
  return {
    x: (a.clientX + b.clientX) / 2 - frame.left,
    y: (a.clientY + b.clientY) / 2 - frame.top,
    apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
  };
}

/** Follows gestures on the map's viewport until the returned function is called. One finger scrolls the page. */
export function followGestures(viewport: HTMLElement, drawn: DrawnMap): () => void {
  const leave = new AbortController();
  const { signal } = leave;
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    react: (event: HTMLElementEventMap[Type]) => void,
  ): void => viewport.addEventListener(type, react, { signal, passive: false });

  let pinch: Pinch | undefined;
  const touched = (event: TouchEvent): void => {
    const before = pinch;
    pinch = pinchOf(event, viewport.getBoundingClientRect());
    if (before && pinch && event.type === 'touchmove') {
      event.preventDefault();
      drawn.drag(pinch.x - before.x, pinch.y - before.y, pinch.apart / before.apart, before.x, before.y);
    }
    if (before && !pinch) drawn.settle();
  };
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) on(type, touched);

  let held: { readonly x: number; readonly y: number } | undefined;
  on('pointerdown', (event) => {
    const onControl = event.target instanceof Element && event.target.closest('a, button, summary, input');
    if (event.pointerType !== 'mouse' || event.button !== 0 || onControl) return;
    held = { x: event.clientX, y: event.clientY };
    viewport.setPointerCapture(event.pointerId);
  });
  on('pointermove', ({ clientX: x, clientY: y }) => {
    if (!held) return;
    drawn.drag(x - held.x, y - held.y);
    held = { x, y };
  });
  const release = (): void => {
    if (held) drawn.settle();
    held = undefined;
  };
  on('pointerup', release);
  on('pointercancel', release);

  on('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const frame = viewport.getBoundingClientRect();
    // 400 units of the wheel double the size, about as on the live map.
    drawn.drag(0, 0, 2 ** (-event.deltaY / 400), event.clientX - frame.left, event.clientY - frame.top);
    drawn.settle();
  });
  return () => leave.abort();
}
