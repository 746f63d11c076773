/** Movements of the drawing: it answers pan and zoom until the live map is there, and where that stays away. */
import { STATIC_MAP_ASPECT, toStaticMap } from '../../drawing/projection.ts';
import { cameraOf, type Camera, type MapSize } from '../../geo/camera.ts';
import { fromWorld, toWorld, type Bounds } from '../../geo/mercator.ts';
import type { LandBox, LiveMap, MapMoves } from '../state/live-map.svelte.ts';
import { controlsOver, FIT_AIR, isInTheOpen } from '../state/open-area.ts';
import { boxOf, cameraOfBox, fittedBox, heldInView, magnified } from './land-box.ts';

/** Zoom up to which the drawing is magnified by hand; its borders are simplified for the whole Land. */
const NEAREST = 12;

/** The drawing's camera and its movements. Writes `live.drawnBox` and `live.rest`. */
export class DrawnMap implements MapMoves {
  readonly #live: LiveMap;
  readonly #viewport: HTMLElement;
  /** Undefined while the style sheet fits the whole Land. */
  #camera: Camera | undefined;

  constructor(live: LiveMap, viewport: HTMLElement, camera: Camera | undefined) {
    this.#live = live;
    this.#viewport = viewport;
    this.#camera = camera;
    this.resize();
  }

  get #size(): MapSize {
    return { width: this.#viewport.clientWidth, height: this.#viewport.clientHeight };
  }

  get #box(): LandBox {
    const size = this.#size;
    return this.#camera ? boxOf(this.#camera, size) : fittedBox(size, this.#live.insets);
  }

  /** Draws the camera anew; call after the map's size changed. */
  resize(): void {
    this.#live.drawnBox = this.#camera && boxOf(this.#camera, this.#size);
    this.settle(true);
  }

  /** Reports where the drawing came to rest. */
  settle(byItself = false): void {
    const size = this.#size;
    if (size.width === 0) return;
    const shown = cameraOfBox(this.#box, size);
    const { top, right, bottom, left } = this.#live.insets;
    const at = (x: number, y: number): [lon: number, lat: number] => {
      const [worldX, worldY] = toWorld(shown.lon, shown.lat);
      const scale = 512 * 2 ** shown.zoom;
      return fromWorld(worldX + (x - size.width / 2) / scale, worldY + (y - size.height / 2) / scale);
    };
    const [west, north] = at(left, top);
    const [east, south] = at(size.width - right, size.height - bottom);
    this.#live.rest = {
      camera: this.#camera,
      shown,
      size,
      open: [west, south, east, north],
      byItself,
    };
  }

  #show(box: LandBox): void {
    const size = this.#size;
    const smallest = fittedBox(size, this.#live.insets).width;
    this.#camera = box.width <= smallest ? undefined : cameraOfBox(heldInView(box, size), size);
    this.#live.drawnBox = this.#camera && boxOf(this.#camera, size);
  }

  /** Moves by CSS pixels and magnifies around a point; call `settle` after the last of a gesture. */
  drag(dx: number, dy: number, factor = 1, x = 0, y = 0): void {
    const size = this.#size;
    const box = this.#box;
    const most = 2 ** (NEAREST - cameraOfBox(box, size).zoom);
    const { left, top, width } = magnified(box, Math.min(factor, Math.max(1, most)), x, y);
    this.#show({ left: left + dx, top: top + dy, width });
  }

  zoomBy(steps: number): void {
    const { width, height } = this.#size;
    const { left, right, top, bottom } = this.#live.insets;
    this.drag(0, 0, 2 ** steps, (left + width - right) / 2, (top + height - bottom) / 2);
    this.settle();
  }

  panBy(x: number, y: number): void {
    this.#pan(x, y);
    this.settle();
  }

  #pan(x: number, y: number): void {
    const { width, height } = this.#size;
    // A fitted Land is all in view; magnified a little, it can be moved.
    if (!this.#camera)
      this.#camera = cameraOfBox(magnified(this.#box, 1.01, width / 2, height / 2), this.#size);
    this.drag(-x * width, -y * height);
  }

  goHome(): void {
    this.#camera = undefined;
    this.#live.drawnBox = undefined;
    this.settle();
  }

  goTo(camera: Camera): void {
    this.#camera = camera;
    this.#live.drawnBox = boxOf(camera, this.#size);
    this.settle();
  }

  fit(bounds: Bounds): void {
    const { width, height } = this.#size;
    const { top, right, bottom, left } = this.#live.insets;
    const open = { width: width - left - right, height: height - top - bottom };
    const air = Math.min(FIT_AIR, open.width / 4, open.height / 4);
    const camera = cameraOf(bounds, { width: open.width - 2 * air, height: open.height - 2 * air }, NEAREST);
    const box = boxOf(camera, this.#size);
    this.#show({ ...box, left: box.left + (left - right) / 2, top: box.top + (top - bottom) / 2 });
    this.settle(true);
  }

  reveal(lon: number, lat: number): void {
    const { insets } = this.#live;
    const size = this.#size;
    const box = this.#box;
    const [across, down] = toStaticMap(lon, lat);
    const [x, y] = [box.left + across * box.width, box.top + (down * box.width) / STATIC_MAP_ASPECT];
    if (isInTheOpen([x, y], size, insets, controlsOver(this.#viewport))) return;
    const middle = {
      x: (insets.left + size.width - insets.right) / 2,
      y: (insets.top + size.height - insets.bottom) / 2,
    };
    this.#pan((x - middle.x) / size.width, (y - middle.y) / size.height);
    this.settle(true);
  }
}
