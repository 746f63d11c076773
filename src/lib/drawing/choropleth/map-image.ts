/**
 * Builds a self-contained SVG of a map: title, settings, legend, source and date, without a style sheet. Pure: the same
 * state gives the same file.
 */
import type { LegendEntry, Fill } from './legend.ts';
import { CHOROPLETH_PROJECTION, type Shape } from './projection.ts';
import { IMAGE_COLOURS, SEQUENTIAL } from './palette.ts';
import { WHOLE_MAP, type ViewBox } from './view-box.ts';

/** A documented, planned, removed or proposed site; lon, lat in degrees. */
export interface ImageMarker {
  readonly lon: number;
  readonly lat: number;
  readonly kind: 'site' | 'planned' | 'removed' | 'proposed';
  readonly label?: string;
}

export interface MapImage {
  readonly title: string;
  /** Settings in words, one per line. */
  readonly lines: readonly string[];
  readonly shapes: readonly Shape[];
  /** View box with the aspect ratio of the whole map; the whole map if omitted. */
  readonly box?: ViewBox;
  /** Fill of each shape by key; shapes without one are muted. */
  readonly fills: ReadonlyMap<string, Fill>;
  readonly outlines: readonly Shape[];
  readonly markers: readonly ImageMarker[];
  readonly legendTitle: string;
  readonly legend: readonly LegendEntry[];
  readonly markerLegend: readonly { readonly kind: ImageMarker['kind']; readonly text: string }[];
  readonly source: string;
  readonly date: string;
}

/** Width of the image in its own units; the height depends on the content. */
export const IMAGE_WIDTH = 1000;
const LEFT = 30;
const LINE = 22;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');

const text = (x: number, y: number, size: number, content: string, extra = ''): string =>
  `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" ${extra}>${escape(content)}</text>`;

/** Patterns exist twice: for the legend, and for the map, where they are scaled against the view box. */
type PatternPlace = 'legende' | 'karte';

const patterns = (place: PatternPlace, scale: number): string =>
  `<pattern id="keine-daten-${place}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45) scale(${scale.toFixed(4)})">` +
  `<rect width="8" height="8" fill="#fff"/><path d="M0 0v8" stroke="${IMAGE_COLOURS.hatch}" stroke-width="3"/></pattern>` +
  `<pattern id="verlust-${place}" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="scale(${scale.toFixed(4)})">` +
  `<rect width="9" height="9" fill="#fff"/><circle cx="4.5" cy="4.5" r="2.4" fill="${IMAGE_COLOURS.pin}"/></pattern>`;

function fillOf(fill: Fill, place: PatternPlace): string {
  if (fill === 'keine') return `url(#keine-daten-${place})`;
  if (fill === 'verlust') return `url(#verlust-${place})`;
  return fill === 'ruhig' ? IMAGE_COLOURS.muted : (SEQUENTIAL[fill] ?? IMAGE_COLOURS.muted);
}

function markerSvg(kind: ImageMarker['kind'], x: number, y: number, label = '', scale = 1): string {
  const at = `transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})"`;
  if (kind === 'site') {
    return `<circle ${at} r="7" fill="${IMAGE_COLOURS.pin}" stroke="${IMAGE_COLOURS.ring}" stroke-width="2"/>`;
  }
  if (kind === 'removed') {
    return `<g ${at} stroke="${IMAGE_COLOURS.pin}" stroke-width="3"><circle r="7" fill="#fff" stroke-width="2"/><path d="M-4-4 4 4M-4 4 4-4"/></g>`;
  }
  if (kind === 'proposed') {
    const rank = label ? text(0, 4.5, 12, label, `text-anchor="middle" font-weight="700"`) : '';
    return `<g ${at}><circle r="11" fill="#fff" stroke="${IMAGE_COLOURS.ink}" stroke-width="2"/>${rank}</g>`;
  }
  const number = label ? text(0, 4.5, 12, label, `fill="#fff" text-anchor="middle" font-weight="700"`) : '';
  return `<g ${at}><path d="M0-13 13 0 0 13-13 0z" fill="${IMAGE_COLOURS.ink}" stroke="${IMAGE_COLOURS.ring}" stroke-width="2"/>${number}</g>`;
}

/** Wraps a text at spaces into lines of at most `max` characters. */
function wrap(content: string, max: number): string[] {
  const lines: string[] = [];
  for (const word of content.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < max) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Returns the SVG and its size in its own units. */
export function renderMapImage(image: MapImage): { svg: string; width: number; height: number } {
  const parts: string[] = [];
  let y = 48;
  parts.push(text(LEFT, y, 30, image.title, 'font-weight="700"'));
  for (const line of image.lines.flatMap((each) => wrap(each, 115))) {
    y += LINE;
    parts.push(text(LEFT, y, 15, line, `fill="${IMAGE_COLOURS.soft}"`));
  }
  const top = y + 20;
  const width = IMAGE_WIDTH - 2 * LEFT;
  const box = image.box ?? WHOLE_MAP;
  const scale = box.width / CHOROPLETH_PROJECTION.width;
  const mapHeight = (CHOROPLETH_PROJECTION.height * width) / CHOROPLETH_PROJECTION.width;
  const view = [box.x, box.y, box.width, box.height].map((each) => each.toFixed(1)).join(' ');
  const shape = ({ ags, d }: Shape): string =>
    `<path d="${d}" fill="${fillOf(image.fills.get(ags) ?? 'ruhig', 'karte')}"/>`;
  parts.push(
    `<svg x="${String(LEFT)}" y="${String(top)}" width="${String(width)}" height="${mapHeight.toFixed(1)}" viewBox="${view}">`,
    `<g stroke="${IMAGE_COLOURS.mesh}" stroke-width="${(0.6 * scale).toFixed(3)}" stroke-linejoin="round">${image.shapes.map(shape).join('')}</g>`,
    `<g fill="none" stroke="${IMAGE_COLOURS.border}" stroke-width="${(1.6 * scale).toFixed(3)}" stroke-linejoin="round">${image.outlines.map(({ d }) => `<path d="${d}"/>`).join('')}</g>`,
    ...image.markers.map((marker) =>
      markerSvg(marker.kind, ...CHOROPLETH_PROJECTION.project(marker.lon, marker.lat), marker.label, scale),
    ),
    '</svg>',
  );
  y = top + mapHeight + 40;
  parts.push(text(LEFT, y, 16, image.legendTitle, 'font-weight="700"'));
  const legendTop = y;
  for (const entry of image.legend) {
    y += LINE + 4;
    parts.push(
      `<rect x="${String(LEFT)}" y="${String(y - 15)}" width="30" height="18" fill="${fillOf(entry.fill, 'legende')}" stroke="${IMAGE_COLOURS.mesh}"/>`,
      text(LEFT + 42, y, 15, `${entry.text} (${String(entry.count)})`),
    );
  }
  let right = legendTop;
  for (const { kind, text: meaning } of image.markerLegend) {
    right += LINE + 4;
    parts.push(markerSvg(kind, 560, right - 5), text(586, right, 15, meaning));
  }
  y = Math.max(y, right) + 16;
  for (const line of [...wrap(image.source, 140), image.date]) {
    y += 18;
    parts.push(text(LEFT, y, 12.5, line, `fill="${IMAGE_COLOURS.soft}"`));
  }
  const height = Math.ceil(y + 24);
  const size = `width="${String(IMAGE_WIDTH)}" height="${String(height)}" viewBox="0 0 ${String(IMAGE_WIDTH)} ${String(height)}"`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="titel"`,
    ` font-family="'Atkinson Hyperlegible Next',system-ui,'Segoe UI','Noto Sans',sans-serif" fill="${IMAGE_COLOURS.ink}">`,
    `<title id="titel">${escape(image.title)}</title>`,
    `<defs>${patterns('legende', 1)}${patterns('karte', scale)}</defs>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...parts,
    '</svg>',
  ].join('');
  return { svg, width: IMAGE_WIDTH, height };
}
