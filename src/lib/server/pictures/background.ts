/** What all link pictures share: paper, the product's mark, and the state with its districts, drawn once. */
import * as de from '$region/words/de.json';
import type { MultiPolygon, Polygon } from 'geojson';
import favicon from '../../../../static/favicon.svg?raw';
import { boundsOfPositions } from '../../geo/grid.ts';
import { frameOf, pathOf, type Frame } from '../../geo/mercator.ts';
import { simplifyArea, simplifyLines } from '../../drawing/simplify.ts';
import { areasOf, bordersOf, polygonsOf } from '../../geo/topology.ts';
import { WORDMARK } from '../../region/constants.ts';
import { boundaries } from '../boundaries.ts';
import { token } from './colours.ts';
import { FAMILY } from './renderer.ts';

/** What networks ask for: 1.91 to 1. Pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;
/** Free on all sides; some networks cut pictures square. */
export const MARGIN = 64;

const MAP = { left: 640, width: 512, top: 96, height: 470 };
/** Degrees: about half a pixel. */
const TOLERANCE = 0.003;

/** An area thinned to what a picture can show. */
export const thinned = (area: Polygon | MultiPolygon): MultiPolygon =>
  simplifyArea({ type: 'MultiPolygon', coordinates: [...polygonsOf(area)] }, TOLERANCE);

const state = areasOf(boundaries, 'state').features.flatMap(({ geometry }) => [...polygonsOf(geometry)]);

/** The state in the map's box, centred. */
function frame(): Frame & { readonly left: number; readonly top: number } {
  const bounds = boundsOfPositions(state.flatMap(([outer = []]) => [...outer]));
  const wide = frameOf(bounds, MAP.width);
  const fitted = frameOf(bounds, MAP.width * Math.min(1, MAP.height / wide.height));
  return {
    ...fitted,
    left: MAP.left + (MAP.width - fitted.width) / 2,
    top: MAP.top + (MAP.height - fitted.height) / 2,
  };
}

/** Degrees → pixels of the map; to be shifted by `left` and `top`. */
export const MAP_FRAME = frame();

function map(): string {
  const land = pathOf(thinned({ type: 'MultiPolygon', coordinates: state }), MAP_FRAME, 1);
  const districts = simplifyLines(bordersOf(boundaries, 'districts', 'inner'), TOLERANCE);
  const line = (colour: string, width: number, path: string): string =>
    `<path fill="none" stroke="${token(colour)}" stroke-width="${width}" stroke-linejoin="round" d="${path}"/>`;
  return [
    line('map-shore', 14, land),
    `<path fill="${token('map-land')}" d="${land}"/>`,
    line('map-district', 1.4, pathOf(districts, MAP_FRAME, 1)),
    line('map-border', 2.2, land),
  ].join('');
}

const brand = [
  `<g transform="translate(${MARGIN} 52) scale(1.75)">${favicon.replace(/<\/?svg[^>]*>/g, '')}</g>`,
  `<text x="${MARGIN + 72}" y="90" font-family="${FAMILY}" font-size="31" fill="${token('ink')}"><tspan font-weight="700">${WORDMARK}</tspan> <tspan fill="${token('ink-soft')}">${de.name}</tspan></text>`,
].join('');

/** The shared ground as SVG. */
export const GROUND = [
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
  `<rect width="${WIDTH}" height="${HEIGHT}" fill="${token('paper')}"/>`,
  `<rect y="${HEIGHT - 12}" width="${WIDTH}" height="12" fill="${token('accent')}"/>`,
  `<g transform="translate(${MAP_FRAME.left} ${MAP_FRAME.top})">${map()}</g>`,
  brand,
  '</svg>',
].join('');
