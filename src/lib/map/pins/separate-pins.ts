/**
 * Offsets overlapping pins so that each can be clicked. Offsets depend only on a step of the map's scale, so the static map
 * (whose steps are container queries) and the live map agree to the pixel.
 */
import { STATE_BOUNDS } from '../../region/bounds.ts';
import { toWorld } from '../../geo/mercator.ts';

/** Offset in CSS pixels, x to the right, y down. */
export type Offset = readonly [x: number, y: number];

/**
 * Smallest distance of two pins' centres, CSS pixels. A pin is 28 px across; at 34 px the squares around two pins overlap
 * by 4 px at most, so that 24 px of each stay free in any direction (WCAG 2.5.8).
 */
export const PIN_DISTANCE = 34;
/** Smallest map width with exact offsets, CSS pixels; below it pins may touch. */
const NARROWEST = 240;
const RATIO = 1.5;
/** Last step; beyond it only pins at the same position overlap. */
const LAST_STEP = 18;
const ROUNDS = 80;

const [WEST] = toWorld(STATE_BOUNDS[0], 0);
const [EAST] = toWorld(STATE_BOUNDS[2], 0);
const TILE = 512;

/** Number of steps of the static map; the style sheet of PinLayer.svelte has the widths of `stepWidth`. */
export const STATIC_STEPS = 6;

/** Width of the Land on the map, CSS pixels, from which a step applies. */
export function stepWidth(step: number): number {
  return NARROWEST * RATIO ** step;
}

/** Step of a map on which the Land is `width` CSS pixels wide. */
export function stepOfWidth(width: number): number {
  // The tolerance lets a map of exactly 540 px and the zoom that fits it agree.
  const step = Math.floor(Math.log(width / NARROWEST) / Math.log(RATIO) + 1e-6);
  return Math.min(LAST_STEP, Math.max(0, step));
}

/** Step of a map at a MapLibre zoom. */
export const stepOfZoom = (zoom: number): number => stepOfWidth(TILE * 2 ** zoom * (EAST - WEST));

/** World units (world width 1) per CSS pixel in the middle of a step. */
export function worldPerPixel(step: number): number {
  return (EAST - WEST) / (stepWidth(step) * Math.sqrt(RATIO));
}

/**
 * Iteratively pushes points apart until no two are closer than `distance` (or `ROUNDS` is reached); returns each point's
 * offset. Points at the same position separate in fixed directions, so the result is deterministic.
 */
export function separatePins(points: readonly Offset[], distance: number): Offset[] {
  const xs = Float64Array.from(points, ([x]) => x);
  const ys = Float64Array.from(points, ([, y]) => y);
  const near = distance - 0.01;
  for (let round = 0, overlapping = true; overlapping && round < ROUNDS; round++) {
    overlapping = false;
    for (let i = 0; i < xs.length; i++)
      for (let j = i + 1; j < xs.length; j++) {
        let dx = (xs[j] ?? 0) - (xs[i] ?? 0);
        let dy = (ys[j] ?? 0) - (ys[i] ?? 0);
        if (Math.abs(dx) >= near || Math.abs(dy) >= near) continue;
        const apart = Math.hypot(dx, dy);
        if (apart >= near) continue;
        let push = (distance - apart) / 2 / apart;
        if (apart < 0.001) {
          const angle = (j - 1) * 2.4;
          [dx, dy, push] = [Math.cos(angle), Math.sin(angle), (distance - apart) / 2];
        }
        overlapping = true;
        xs[i] = (xs[i] ?? 0) - dx * push;
        ys[i] = (ys[i] ?? 0) - dy * push;
        xs[j] = (xs[j] ?? 0) + dx * push;
        ys[j] = (ys[j] ?? 0) + dy * push;
      }
  }
  return points.map(([x, y], index) => [Math.round((xs[index] ?? 0) - x), Math.round((ys[index] ?? 0) - y)]);
}

/** Offsets of markers (degrees) at a step, in the order of the markers. */
export function offsetsAt(markers: readonly { lon: number; lat: number }[], step: number): Offset[] {
  const scale = stepWidth(step) / (EAST - WEST);
  return separatePins(
    markers.map(({ lon, lat }) => {
      const [x, y] = toWorld(lon, lat);
      return [x * scale, y * scale];
    }),
    PIN_DISTANCE,
  );
}
