/** A label's middle in units of the drawing. */
type Point = readonly [x: number, y: number];

/** Room that one short value ("100 %") takes on the smallest map, units of the drawing. */
const ROOM = { width: 92, height: 38 };
const ROUNDS = 12;

/** Moves labels that would lie on each other apart, upwards and downwards, each as little as it takes. */
export function spread(points: readonly Point[]): Point[] {
  const places = points.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round += 1) {
    places.forEach((one, index) => {
      for (const other of places.slice(index + 1)) {
        const overlap = ROOM.height - Math.abs(one[1] - other[1]);
        if (overlap <= 0 || Math.abs(one[0] - other[0]) >= ROOM.width) continue;
        const up = one[1] <= other[1] ? -overlap / 2 : overlap / 2;
        one[1] += up;
        other[1] -= up;
      }
    });
  }
  return places;
}
