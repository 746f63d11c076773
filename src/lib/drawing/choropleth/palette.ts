/**
 * Colours of exported maps (SVG, PNG). The page uses the tokens `--class-0` … in ui/tokens.css; a test compares both.
 */

/** ColorBrewer YlGnBu with five classes, colour-blind safe, light to dark. */
export const SEQUENTIAL = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'] as const;

/** Maximum number of classes. */
export const MAX_CLASSES = SEQUENTIAL.length;

/** Fills and strokes of exported maps. */
export const IMAGE_COLOURS = {
  ink: '#26221c',
  soft: '#5c5447',
  muted: '#f1ebdf',
  mesh: '#8a7f6f',
  border: '#26221c',
  hatch: '#8a7f6f',
  pin: '#9c2450',
  ring: '#ffffff',
} as const;
