/** Two small images the layers need, made here so that no sprite is fetched. */

/** The dot of a town; a distance field, so that it takes the colour of the palette. */
export const DOT = 'town-dot';
/** The invisible room of a pin, which names keep clear of. */
export const COLLISION_BOX = 'pin-room';

/** Pixels as MapLibre takes them: RGBA, row by row. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const DOT_SIZE = 32;
const DOT_RADIUS = 8;
/** Pixels in which a distance field goes from full to nothing, and its value at the edge, as MapLibre reads them. */
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

/** All images with the way MapLibre should read them. */
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
