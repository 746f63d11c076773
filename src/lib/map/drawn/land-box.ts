/** Cameras of the drawing: converts between a camera and the box of the whole Land on the map. */
import { STATE_BOUNDS } from '../../region/bounds.ts';
import { STATIC_MAP_ASPECT } from '../../drawing/projection.ts';
import type { Insets } from '../../drawing/site-marker.ts';
import type { Camera, MapSize } from '../../geo/camera.ts';
import { fromWorld, toWorld } from '../../geo/mercator.ts';
import type { LandBox } from '../state/live-map.svelte.ts';

const [WEST, NORTH] = toWorld(STATE_BOUNDS[0], STATE_BOUNDS[3]);
const [EAST] = toWorld(STATE_BOUNDS[2], STATE_BOUNDS[1]);
/** Width of the Land in world coordinates. */
const SPAN = EAST - WEST;

/** Box of the Land (CSS pixels) with a camera on a map of this size. */
export function boxOf({ zoom, lon, lat }: Camera, { width, height }: MapSize): LandBox {
  const scale = 512 * 2 ** zoom;
  const [x, y] = toWorld(lon, lat);
  return {
    left: width / 2 - (x - WEST) * scale,
    top: height / 2 - (y - NORTH) * scale,
    width: SPAN * scale,
  };
}

/** Camera of a box of the Land (CSS pixels) on a map of this size; the inverse of `boxOf`. */
export function cameraOfBox(box: LandBox, { width, height }: MapSize): Camera {
  const scale = box.width / SPAN;
  const [lon, lat] = fromWorld(WEST + (width / 2 - box.left) / scale, NORTH + (height / 2 - box.top) / scale);
  return { zoom: Math.log2(scale / 512), lat, lon };
}

/** Box of the fitted Land, the same as SitesMap.svelte's style sheet makes it. */
export function fittedBox(size: MapSize, insets: Insets): LandBox {
  const across = size.width - insets.left - insets.right;
  const down = size.height - insets.top - insets.bottom;
  const width = Math.min(across, down * STATIC_MAP_ASPECT);
  return {
    left: insets.left + (across - width) / 2,
    top: insets.top + (down - width / STATIC_MAP_ASPECT) / 2,
    width,
  };
}

/** Magnifies a box around a point (CSS pixels). */
export function magnified(box: LandBox, factor: number, x: number, y: number): LandBox {
  return {
    left: x - (x - box.left) * factor,
    top: y - (y - box.top) * factor,
    width: box.width * factor,
  };
}

/** Moves a box so far back that the map's centre shows a part of the Land. */
export function heldInView(box: LandBox, { width, height }: MapSize): LandBox {
  const within = (start: number, length: number, middle: number): number =>
    Math.min(middle, Math.max(middle - length, start));
  return {
    left: within(box.left, box.width, width / 2),
    top: within(box.top, box.width / STATIC_MAP_ASPECT, height / 2),
    width: box.width,
  };
}
