/** Light colours of the design, read from tokens.css, and the palette of the link pictures. */
import tokens from '../../ui/tokens.css?raw';

export type Rgb = readonly [red: number, green: number, blue: number];

/** A light colour of `tokens.css` by name ("paper") as "#fbf8f2". Throws for an unknown name. */
export function token(name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6})\\b`).exec(tokens)?.[1];
  if (found === undefined) throw new Error(`tokens.css has no colour --${name}.`);
  return found;
}

const rgb = (name: string): Rgb => {
  const value = parseInt(token(name).slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** Pairs of adjacent colours, whose antialiased edges need mixed shades. */
const MEET = [
  ['paper', 'ink'],
  ['paper', 'ink-soft'],
  ['paper', 'accent'],
  ['paper', 'map-shore'],
  ['accent', 'on-accent'],
  ['map-land', 'map-district'],
  ['map-land', 'map-border'],
  ['map-land', 'accent'],
  ['map-land', 'on-accent'],
  ['map-shore', 'map-border'],
] as const;
/** Number of mixed shades per pair. */
const SHADES = 8;

/** At most 256 colours: the colours of each pair and the shades between them. */
export const PALETTE: readonly Rgb[] = [
  ...new Map(
    MEET.flatMap(([from, to]) => {
      const [a, b] = [rgb(from), rgb(to)];
      return Array.from({ length: SHADES + 1 }, (_, step): Rgb => {
        const mix = (index: 0 | 1 | 2): number =>
          Math.round(a[index] + ((b[index] - a[index]) * step) / SHADES);
        return [mix(0), mix(1), mix(2)];
      });
    }).map((each) => [each.join(), each]),
  ).values(),
];

/** Returns a function that finds the nearest palette colour of red, green and blue (0 to 255) and caches it. */
export function nearestInPalette(): (red: number, green: number, blue: number) => number {
  // Cache with 6 bits per channel: finer than the distance of any two shades.
  const known = new Int16Array(1 << 18).fill(-1);
  return (red, green, blue) => {
    const key = ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2);
    const before = known[key] ?? -1;
    if (before >= 0) return before;
    let [best, least] = [0, Infinity];
    PALETTE.forEach(([r, g, b], index) => {
      const off = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
      if (off < least) [best, least] = [index, off];
    });
    known[key] = best;
    return best;
  };
}
