/**
 * Markup of the static map: land, borders of municipalities, districts and Land, and labels. Rendered once per build;
 * contains no text from editors' files.
 */
import { mesh } from 'topojson-client';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import boundaries from '$region/derived/boundaries.topo.json?raw';
import neighbours from '$region/derived/neighbours.topo.json?raw';
import { innerPoints } from '../geo/inner-point.ts';
import { pathOf } from '../geo/mercator.ts';
import { chainLines } from '../drawing/chain-lines.ts';
import { simplifyArea, simplifyLines } from '../drawing/simplify.ts';
import {
  areasOf,
  bordersOf,
  polygonsOf,
  type AreaProperties,
  type BoundaryTopology,
  type NeighbourTopology,
} from '../geo/topology.ts';
import { STATIC_MAP, STATIC_MAP_ASPECT, STATIC_MAP_WIDTH, toStaticMap } from '../drawing/projection.ts';
import {
  placeResponsiveLabels,
  type LabelWish,
  type PinPositions,
  type PlacedLabel,
  STEPS,
} from '../drawing/responsive-labels.ts';
import { byReadingOrder } from '../drawing/site-marker.ts';
import { MOST_SINGLE_PINS } from '../map/pins/pin-item.ts';
import { offsetsAt, STATIC_STEPS, stepOfWidth, stepWidth } from '../map/pins/separate-pins.ts';
import { labelRank, mapName } from '../municipalities/label-rank.ts';
import { districts, municipalities, sites } from './derived.ts';

/** Degrees (280 to 450 m): a pixel at desktop width. */
const TOLERANCE = 0.004;
/** Degrees, for the faint lines between municipalities, which are most of the bytes: three to four units of the drawing. */
const MESH_TOLERANCE = 0.015;
/**
 * Number of municipalities up to which the drawing has the lines between them. In a Land with 2,305 they made each
 * start page 10.7 kB larger (brotli); of such a Land the live map alone draws them.
 */
const MOST_MESHED = 600;
/** Degrees, for the faint borders beyond the Land: five to six units of the drawing. */
const BEYOND_TOLERANCE = 0.025;

const topology = JSON.parse(boundaries) as BoundaryTopology;
const around = JSON.parse(neighbours) as NeighbourTopology;

/** Path data of a simplified area. */
function areaPath(area: Polygon | MultiPolygon): string {
  const whole = { type: 'MultiPolygon' as const, coordinates: polygonsOf(area).map((rings) => [...rings]) };
  return pathOf(simplifyArea(whole, TOLERANCE), STATIC_MAP, 0);
}

const lines = (shape: MultiLineString, tolerance = TOLERANCE): string =>
  pathOf(chainLines(simplifyLines(shape, tolerance)), STATIC_MAP, 0);

function shapes(): string {
  const districtOf = (each: { properties?: unknown }): string =>
    (each.properties as AreaProperties).ags.slice(0, 5);
  const units = topology.objects.municipalities;
  const land = areasOf(topology, 'state')
    .features.map((each) => areaPath(each.geometry))
    .join('');
  const paths = {
    beyond: lines(bordersOf(around, 'neighbours'), BEYOND_TOLERANCE),
    shore: land,
    land,
    ...(municipalities.length > MOST_MESHED
      ? {}
      : {
          mesh: lines(
            mesh(topology, units, (a, b) => a !== b && districtOf(a) === districtOf(b)),
            MESH_TOLERANCE,
          ),
        }),
    districts: lines(bordersOf(topology, 'districts', 'inner')),
    // The same line again, above the mesh; compression removes the repetition.
    state: land,
  };
  const markup = Object.entries(paths).map(([name, path]) => `<path class="${name}" d="${path}"/>`);
  return `<svg viewBox="0 0 ${STATIC_MAP_WIDTH} ${Math.round(STATIC_MAP.height)}" preserveAspectRatio="none" aria-hidden="true">${markup.join('')}</svg>`;
}

const STYLE_OF_RANK = { 1: 'city', 2: 'centre', 3: 'town' } as const;
/** First step (see STEPS) at which towns of a rank may be labelled. */
const FROM_OF_RANK = { 1: 0, 2: 0, 3: STEPS.indexOf(560) } as const;
/** Landkreise share the towns' first step; they are placed before them. */
const DISTRICTS_FROM = FROM_OF_RANK[3];
const ANCHORS = ['e', 'w', 'n', 's'] as const;
const FAR_ANCHORS = [...ANCHORS, 'N', 'S', 'E', 'W'] as const;
const PAST_PINS = [...ANCHORS, 'g', 'f', 'h', 'i', 'S', 'N', 'E', 'W'] as const;

function townWishes(): LabelWish[] {
  return municipalities
    .map((each) => ({ each, rank: labelRank(each) }))
    .sort((a, b) => a.rank - b.rank || b.each.population - a.each.population)
    .flatMap(({ each, rank }) =>
      rank > 3
        ? []
        : {
            text: mapName(each.name),
            ...(each.sorbianName ? { more: each.sorbianName } : {}),
            style: STYLE_OF_RANK[rank as 1 | 2 | 3],
            points: [toStaticMap(each.lon, each.lat)],
            anchors: rank < 3 ? FAR_ANCHORS : ANCHORS,
            ...(rank === 1 ? { narrowAnchors: PAST_PINS } : {}),
            from: FROM_OF_RANK[rank as 1 | 2 | 3],
          },
    );
}

function districtWishes(): LabelWish[] {
  const areas = areasOf(topology, 'districts');
  return districts
    .filter((each) => each.kind === 'Landkreis')
    .map((each) => {
      const shape = areas.features.find((area) => area.properties.ags === each.ags);
      if (!shape) throw new Error(`No shape for the district ${each.ags}.`);
      const [text = each.name, ...more] = each.name.split(/(?<=-)| /);
      return {
        text,
        ...(more.length > 0 ? { more: more.join(' ').replace(/- /g, '-\n') } : {}),
        style: 'district' as const,
        points: innerPoints(shape.geometry).map(([lon, lat]) => toStaticMap(lon, lat)),
        anchors: ['c'] as const,
        from: DISTRICTS_FROM,
      };
    });
}

/** More sites are drawn as clusters, which names do not avoid: separating 10,000 pins did not end within a minute. */
const pins = (sites.length > MOST_SINGLE_PINS ? [] : sites).map((each) => each.location).sort(byReadingOrder);
/** Pins as map/pins/PinLayer.svelte draws them. */
export const pinPositions: PinPositions = {
  changeAt: Array.from({ length: STATIC_STEPS }, (_, step) => stepWidth(step)),
  at: (width) => {
    const offsets = offsetsAt(pins, stepOfWidth(width));
    return pins.map(({ lon, lat }, index) => {
      const [x, y] = toStaticMap(lon, lat);
      const [dx, dy] = offsets[index] ?? [0, 0];
      return [x + dx / width, y + (dy * STATIC_MAP_ASPECT) / width];
    });
  },
};

const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(2))}%`;

/** Second line: a town's Sorbian name in a smaller size, or the rest of a district's name. */
function labelMarkup({ wish, x, y, anchor, step, until }: PlacedLabel): string {
  const more = (wish.more ?? '').split('\n').filter(Boolean);
  const rest = more.map((line) => `<br>${wish.style === 'district' ? line : `<small>${line}</small>`}`);
  const place = `style="left:${percent(x)};top:${percent(y)}"`;
  return `<span class="${wish.style} ${anchor} s${step}${until ? ` u${until}` : ''}" ${place}><b>${wish.text}${rest.join('')}</b></span>`;
}

const towns = townWishes();
const major = towns.filter((each) => each.style !== 'town');
const minor = towns.filter((each) => each.style === 'town');
/** All labels of the drawing. */
export const placedLabels = placeResponsiveLabels(
  [...major, ...districtWishes(), ...minor],
  pinPositions,
  STATIC_MAP_ASPECT,
);

/** Hidden from assistive technology: list and pins carry the same information. */
export const staticMap = `${shapes()}<div class="names" aria-hidden="true" translate="no">${placedLabels.map(labelMarkup).join('')}</div>`;
