/**
 * The drawn map of a large region: land, borders of the Länder or districts' groups, the largest towns. Thousands of
 * municipalities and hundreds of districts would be lost in it and most of its bytes.
 */
import type { MultiPolygon, Polygon } from 'geojson';
import { mesh } from 'topojson-client';
import { pathOf } from '../../lib/geo/mercator.ts';
import { simplifyArea, simplifyLines } from '../../lib/geo/simplify.ts';
import { areasOf, polygonsOf, type AreaProperties } from '../../lib/geo/topology.ts';
import { DRAWING, DRAWING_ASPECT, DRAWING_WIDTH, inDrawing } from '../../lib/map/drawing/frame.ts';
import { placeLabels, type LabelWish } from '../../lib/map/drawing/place-labels.ts';
import { mapName } from '../../lib/regions/label-rank.ts';
import { boundaries } from './boundaries.ts';
import { municipalities } from './derived.ts';

/** Degrees of longitude in a unit and a half of the drawing: how far a line may be off. */
const TOLERANCE = 1.5 / (DRAWING.project(1, 51)[0] - DRAWING.project(0, 51)[0]);
/** Towns that are asked for a label, the largest first. */
const TOWNS = 30;

const landOf = (each: { properties?: unknown }): string =>
  (each.properties as AreaProperties).ags.slice(0, 2);

const thin = (area: Polygon | MultiPolygon): string =>
  pathOf(simplifyArea({ type: 'MultiPolygon', coordinates: [...polygonsOf(area)] }, TOLERANCE), DRAWING, 0);

function shapes(): string {
  const land = areasOf(boundaries, 'state')
    .features.map(({ geometry }) => thin(geometry))
    .join('');
  const lands = mesh(boundaries, boundaries.objects.districts, (a, b) => a !== b && landOf(a) !== landOf(b));
  const paths = {
    shore: land,
    land,
    districts: pathOf(simplifyLines(lands, TOLERANCE), DRAWING, 0),
    state: land,
  };
  const markup = Object.entries(paths).map(([name, path]) => `<path class="${name}" d="${path}"/>`);
  return `<svg viewBox="0 0 ${DRAWING_WIDTH} ${Math.round(DRAWING.height)}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${markup.join('')}</svg>`;
}

const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(2))}%`;

function names(): string {
  const wishes = municipalities
    .toSorted((a, b) => b.population2023 - a.population2023)
    .slice(0, TOWNS)
    .map((each): LabelWish => ({
      text: mapName(each.name),
      style: 'city',
      points: [inDrawing(each.lon, each.lat)],
      anchors: ['e', 'w', 'n', 's'],
      from: 0,
    }));
  return placeLabels(wishes, [], DRAWING_ASPECT)
    .map(
      ({ wish, x, y, anchor, step }) =>
        `<span class="${wish.style} ${anchor} s${step}" style="left:${percent(x)};top:${percent(y)}"><b>${wish.text}</b></span>`,
    )
    .join('');
}

/** Shapes and names, both decorative. */
export const regionDrawing = `${shapes()}<div class="names" aria-hidden="true">${names()}</div>`;
