/**
 * Link pictures (Open Graph), 1200 × 630 pixels: title, facts and location of a page. The background is rendered once;
 * each picture renders only its own texts and markers, so that hundreds of them take seconds.
 */
import type { MultiPolygon, Polygon } from 'geojson';
import { pathOf } from '../../geo/mercator.ts';
import { polygonsOf } from '../../geo/topology.ts';
import { nearestInPalette, PALETTE, token } from './colours.ts';
import { fitLines } from './fit-lines.ts';
import { BACKGROUND, HEIGHT, MAP_PROJECTION, MARGIN, thinned, WIDTH } from './background.ts';
import { palettePng } from './png.ts';
import { FAMILY, FONTS, renderSvg } from './renderer.ts';
import { fontMetrics } from './text-width.ts';

export interface PictureContent {
  readonly title: string;
  /** Kind and place: "Große Kreisstadt im Landkreis Nordsachsen". */
  readonly subtitle: string;
  /** Line at the bottom: what the page contains. */
  readonly note: string;
  /** Drawn in the accent colour with a ring around it. */
  readonly area?: Polygon | MultiPolygon;
  /** Sites as pins; degrees. */
  readonly points?: readonly { readonly lon: number; readonly lat: number }[];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const WORDS: Box = { left: MARGIN, top: 140, width: 560, height: 450 };
const TITLE = { width: WORDS.width, height: 236 };
const TITLE_SIZES = [76, 70, 64, 58, 52, 46, 40] as const;
const SUBTITLE_SIZES = [31, 28, 25] as const;
const NOTE_SIZES = [25, 22] as const;
const LINE = 1.1;
/** Margin around the map for rings and pins at its edge, pixels. */
const EDGE = 40;
const RING = 30;

const metrics = { bold: fontMetrics(FONTS.bold[0]), regular: fontMetrics(FONTS.regular[0]) };

/** Escapes a text for SVG; drops characters that XML does not allow. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const svg = ({ left, top, width, height }: Box, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="${FAMILY}">${content}</svg>`;

function words({ title, subtitle, note }: PictureContent): string {
  const line = (text: string, y: number, size: number, look: string): string =>
    `<text x="${WORDS.left}" y="${y.toFixed(1)}" font-size="${size}" ${look}>${escaped(text)}</text>`;
  const heading = fitLines(title, metrics.bold.width, TITLE, TITLE_SIZES, LINE);
  const about = fitLines(
    subtitle,
    metrics.regular.width,
    { width: WORDS.width, height: 74 },
    SUBTITLE_SIZES,
    1.2,
  );
  const foot = fitLines(note, metrics.bold.width, { width: WORDS.width, height: 62 }, NOTE_SIZES, 1.2);
  const start = WORDS.top + 40 + heading.size * 0.8;
  const below = start + (heading.lines.length - 1) * heading.size * LINE + 22;
  const end = HEIGHT - 56;
  return svg(
    WORDS,
    [
      ...heading.lines.map((text, index) =>
        line(
          text,
          start + index * heading.size * LINE,
          heading.size,
          `font-weight="700" fill="${token('ink')}"`,
        ),
      ),
      ...about.lines.map((text, index) =>
        line(text, below + (index + 1) * about.size * 1.2, about.size, `fill="${token('ink-soft')}"`),
      ),
      ...foot.lines.map((text, index) =>
        line(
          text,
          end - (foot.lines.length - 1 - index) * foot.size * 1.2,
          foot.size,
          `font-weight="700" fill="${token('accent')}"`,
        ),
      ),
    ].join(''),
  );
}

/** SVG of all markers on the map with their bounding box; undefined without markers. */
function marks({ area, points = [] }: PictureContent): { box: Box; drawing: string } | undefined {
  const placed = points.map(({ lon, lat }) => MAP_PROJECTION.project(lon, lat));
  const corners = area
    ? polygonsOf(area).flatMap(([outer = []]) =>
        outer.map(([lon = 0, lat = 0]) => MAP_PROJECTION.project(lon, lat)),
      )
    : [];
  const all = [...placed, ...corners];
  if (all.length === 0) return undefined;
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const box: Box = {
    left: Math.floor(MAP_PROJECTION.left + west) - EDGE,
    top: Math.floor(MAP_PROJECTION.top + north) - EDGE,
    width: Math.ceil(east - west) + 2 * EDGE,
    height: Math.ceil(south - north) + 2 * EDGE,
  };
  const [accent, white] = [token('accent'), token('on-accent')];
  const shape = area
    ? `<path d="${pathOf(thinned(area), MAP_PROJECTION, 1)}" fill="${accent}" stroke="${white}" stroke-width="1.2"/>`
    : '';
  const reach = Math.hypot(east - west, south - north) / 2 + 9;
  const ring =
    area && reach < RING
      ? `<circle cx="${((west + east) / 2).toFixed(1)}" cy="${((north + south) / 2).toFixed(1)}" r="${RING}" fill="none" stroke="${accent}" stroke-width="4"/>`
      : '';
  const radius = placed.length > 1 ? 9 : 14;
  const pins = placed.map(
    ([x, y]) =>
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius}" fill="${accent}" stroke="${white}" stroke-width="3.5"/>`,
  );
  const moved = `translate(${MAP_PROJECTION.left} ${MAP_PROJECTION.top})`;
  return { box, drawing: svg(box, `<g transform="${moved}">${shape}${ring}${pins.join('')}</g>`) };
}

const nearest = nearestInPalette();
const background = renderSvg(BACKGROUND).pixels;
const backgroundIndices = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) =>
  nearest(background[at * 4] ?? 0, background[at * 4 + 1] ?? 0, background[at * 4 + 2] ?? 0),
);

/** Copies a rendered box onto the background. */
function lay(indices: Uint8Array, { left, top }: Box, drawing: string): void {
  const { width, height, pixels } = renderSvg(drawing);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      const opacity = pixels[from + 3] ?? 0;
      if (opacity === 0 || left + x >= WIDTH || top + y >= HEIGHT) continue;
      const at = (top + y) * WIDTH + left + x;
      const behind = 1 - opacity / 255;
      const channel = (index: 0 | 1 | 2): number =>
        Math.min(255, (pixels[from + index] ?? 0) + Math.round((background[at * 4 + index] ?? 0) * behind));
      indices[at] = nearest(channel(0), channel(1), channel(2));
    }
}

/** Renders a picture as PNG. */
export function linkPicture(content: PictureContent): Uint8Array {
  const indices = backgroundIndices.slice();
  lay(indices, WORDS, words(content));
  const marked = marks(content);
  if (marked) lay(indices, marked.box, marked.drawing);
  return palettePng(indices, WIDTH, PALETTE);
}
