/** Background shared by all link pictures: page colour, wordmark, and the Land with its districts; rendered once. */
import * as de from '$region/words/de.json';
import type { MultiPolygon, Polygon } from 'geojson';
import favicon from '../../../../static/favicon.svg?raw';
import { boundsOfPositions } from '../../geo/grid.ts';
import { projectionOf, pathOf, type Projection } from '../../geo/mercator.ts';
import { simplifyArea, simplifyLines } from '../../drawing/simplify.ts';
import { areasOf, bordersOf, polygonsOf } from '../../geo/topology.ts';
import { WORDMARK } from '../../region/constants.ts';
import { boundaries } from '../boundaries.ts';
import { token } from './colours.ts';
import { FAMILY } from './renderer.ts';

/** Size recommended by social networks (1.91:1), pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;
/** Margin on all sides, pixels; some networks crop to a square. */
export const MARGIN = 64;

const MAP = { left: 640, width: 512, top: 96, height: 470 };
/** Simplification tolerance, degrees: about half a pixel. */
const TOLERANCE = 0.003;

/** Simplifies an area to half a pixel. */
export const thinned = (area: Polygon | MultiPolygon): MultiPolygon =>
  simplifyArea({ type: 'MultiPolygon', coordinates: [...polygonsOf(area)] }, TOLERANCE);

const state = areasOf(boundaries, 'state').features.flatMap(({ geometry }) => [...polygonsOf(geometry)]);

/** Projects the Land into the map's box, centred. */
function mapProjection(): Projection & { readonly left: number; readonly top: number } {
  const bounds = boundsOfPositions(state.flatMap(([outer = []]) => [...outer]));
  const wide = projectionOf(bounds, MAP.width);
  const fitted = projectionOf(bounds, MAP.width * Math.min(1, MAP.height / wide.height));
  return {
    ...fitted,
    left: MAP.left + (MAP.width - fitted.width) / 2,
    top: MAP.top + (MAP.height - fitted.height) / 2,
  };
}

/** Degrees → pixels of the map; add `left` and `top` for the picture. */
export const MAP_PROJECTION = mapProjection();

function map(): string {
  const land = pathOf(thinned({ type: 'MultiPolygon', coordinates: state }), MAP_PROJECTION, 1);
  const districts = simplifyLines(bordersOf(boundaries, 'districts', 'inner'), TOLERANCE);
  const line = (colour: string, width: number, path: string): string =>
    `<path fill="none" stroke="${token(colour)}" stroke-width="${width}" stroke-linejoin="round" d="${path}"/>`;
  return [
    line('map-shore', 14, land),
    `<path fill="${token('map-land')}" d="${land}"/>`,
    line('map-district', 1.4, pathOf(districts, MAP_PROJECTION, 1)),
    line('map-border', 2.2, land),
  ].join('');
}

const brand = [
  `<g transform="translate(${MARGIN} 52) scale(1.75)">${favicon.replace(/<\/?svg[^>]*>/g, '')}</g>`,
  `<text x="${MARGIN + 72}" y="90" font-family="${FAMILY}" font-size="31" fill="${token('ink')}"><tspan font-weight="700">${WORDMARK}</tspan> <tspan fill="${token('ink-soft')}">${de.name}</tspan></text>`,
].join('');

/** The shared background as SVG. */
export const BACKGROUND = [
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
  `<rect width="${WIDTH}" height="${HEIGHT}" fill="${token('paper')}"/>`,
  `<rect y="${HEIGHT - 12}" width="${WIDTH}" height="12" fill="${token('accent')}"/>`,
  `<g transform="translate(${MAP_PROJECTION.left} ${MAP_PROJECTION.top})">${map()}</g>`,
  brand,
  '</svg>',
].join('');
