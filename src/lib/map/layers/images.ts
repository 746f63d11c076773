/** Images of the symbol layers, generated here so that no sprite is fetched. */

/** Dot of a town: a signed distance field, which takes the colour of the palette. */
export const DOT = 'town-dot';
/** Transparent collision box of a pin. */
export const COLLISION_BOX = 'pin-room';

/** RGBA pixels, row by row, as MapLibre expects them. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const DOT_SIZE = 32;
const DOT_RADIUS = 8;
/** MapLibre's distance fields: width of the gradient in pixels, and the value at the edge. */
const FIELD = 8;
const EDGE = 0.75;

function dot(): Pixels {
  const data = new Uint8Array(DOT_SIZE * DOT_SIZE * 4);
  for (let y = 0; y < DOT_SIZE; y++)
    for (let x = 0; x < DOT_SIZE; x++) {
      const outside = Math.hypot(x + 0.5 - DOT_SIZE / 2, y + 0.5 - DOT_SIZE / 2) - DOT_RADIUS;
      const value = Math.min(1, Math.max(0, EDGE - outside / FIELD));
      data[(y * DOT_SIZE + x) * 4 + 3] = Math.round(value * 255);
    }
  return { width: DOT_SIZE, height: DOT_SIZE, data };
}

const COLLISION_BOX_SIZE = 34;

/** All images by id; `sdf` marks distance fields. */
export function mapImages(): readonly { id: string; pixels: Pixels; sdf: boolean }[] {
  const room = {
    width: COLLISION_BOX_SIZE,
    height: COLLISION_BOX_SIZE,
    data: new Uint8Array(COLLISION_BOX_SIZE * COLLISION_BOX_SIZE * 4),
  };
  return [
    { id: DOT, pixels: dot(), sdf: true },
    { id: COLLISION_BOX, pixels: room, sdf: false },
  ];
}
