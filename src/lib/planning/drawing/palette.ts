/**
 * Colours of the planning maps as they leave the page (SVG, PNG); on the page the same ones are tokens (`--class-0` …
 * in ui/tokens.css), and a test holds both together.
 */

/** ColorBrewer YlGnBu, five classes, safe for colour-blind readers. Darker means more. */
export const SEQUENTIAL = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'] as const;

/** Most classes a map shows. */
export const MAX_CLASSES = SEQUENTIAL.length;

/** Fills and strokes of a map on white paper. */
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
