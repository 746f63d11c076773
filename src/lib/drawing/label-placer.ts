/** Rectangle in drawing units or CSS pixels, y down. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** What a label covers: its text and, if it names a town, the dot of the town. */
export interface LabelBoxes {
  readonly text: Box;
  readonly dot?: Box;
}

const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Collision boxes of the markers and labels on a map of one size, for greedy placement. */
export class LabelPlacer {
  readonly #extent: { readonly width: number; readonly height: number } | undefined;
  readonly #markers: readonly Box[];
  readonly #labels: Box[] = [];

  /** `markers`: boxes that no text may cover. Labels beyond `extent` do not fit; without one there is no edge. */
  constructor(markers: readonly Box[], extent?: { readonly width: number; readonly height: number }) {
    this.#markers = markers;
    this.#extent = extent;
  }

  /** Counts the boxes a label would overlap; its dot may lie under a marker. Infinite beyond the extent. */
  collisions({ text, dot }: LabelBoxes): number {
    const { width, height } = this.#extent ?? { width: Infinity, height: Infinity };
    if (this.#extent && (text[0] < 0 || text[1] < 0 || text[2] > width || text[3] > height)) return Infinity;
    const count = (box: Box, taken: readonly Box[]): number =>
      taken.filter((each) => overlaps(each, box)).length;
    return count(text, this.#labels) + count(text, this.#markers) + (dot ? count(dot, this.#labels) : 0);
  }

  add({ text, dot }: LabelBoxes): void {
    this.#labels.push(text);
    if (dot) this.#labels.push(dot);
  }
}

/** The candidate with the fewest collisions, the first of several. Tries no further once one has none. */
export function leastColliding<Candidate>(
  candidates: readonly Candidate[],
  collisionsOf: (candidate: Candidate) => number,
): { readonly candidate: Candidate; readonly collisions: number } | undefined {
  let best: { readonly candidate: Candidate; readonly collisions: number } | undefined;
  for (const candidate of candidates) {
    const collisions = collisionsOf(candidate);
    if (!best || collisions < best.collisions) best = { candidate, collisions };
    if (collisions === 0) break;
  }
  return best;
}
