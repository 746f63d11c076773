import { ROUGH_EAST, ROUGH_NORTH, ROUGH_SOUTH, ROUGH_WEST } from '../../../src/lib/region/constants.ts';
import { degreesFrom, knownEpsgIn } from './projection.ts';

/** A coordinate in degrees; `sure` is false if the decimal point was guessed. */
export interface Degrees {
  readonly value: number;
  readonly sure: boolean;
}

const rounded = (value: number): number => Number(value.toFixed(6));

/** Matches "51° 27′ 35″ N", "51 27 35", "51° 27,5'": degrees, minutes, optional seconds. */
const SEXAGESIMAL =
  /^([+-]?\d{1,3})(?:\s*°\s*|\s+|:)(\d{1,2}(?:[.,]\d+)?)(?:\s*['′’´]\s*|\s+|:)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''|′′)?)?\s*$/u;
const SIDE =
  /^\s*(?:N|O|E|nördl?\.?|östl?\.?)\s+|\s*°?\s*(?:N|O|E|nördl?\.?|östl?\.?)(?:\s*Br(?:eite)?\.?|\s*L(?:änge)?\.?)?\s*$/iu;

/** Parses one coordinate in degrees; undefined if it is invalid. */
export function degreesOf(text: string): Degrees | undefined {
  if (text.length > 60) return undefined;
  const bare = text.trim().replace(SIDE, '').replace(SIDE, '').trim();
  const decimal = /^([+-]?\d{1,3})[.,](\d+)\s*°?$/.exec(bare) ?? /^([+-]?\d{1,3})\s*°?$/.exec(bare);
  if (decimal) return { value: Number(`${decimal[1] ?? ''}.${decimal[2] ?? '0'}`), sure: true };
  const parts = SEXAGESIMAL.exec(bare);
  if (parts) {
    const [degrees = 0, minutes = 0, seconds = 0] = parts
      .slice(1)
      .map((each) => Number((each ?? '0').replace(',', '.')));
    if (minutes >= 60 || seconds >= 60) return undefined;
    return { value: rounded(degrees + minutes / 60 + seconds / 3600), sure: true };
  }
  // An English spreadsheet reads 51,459845 as 51459845; in this region two digits precede the decimal point.
  if (/^\d{5,9}$/.test(bare)) return { value: Number(`${bare.slice(0, 2)}.${bare.slice(2)}`), sure: false };
  return undefined;
}

/** A place in degrees. */
export interface RepairedPlace {
  readonly lon: number;
  readonly lat: number;
}

const isLat = (value: number): boolean => value >= ROUGH_SOUTH && value <= ROUGH_NORTH;
const isLon = (value: number): boolean => value >= ROUGH_WEST && value <= ROUGH_EAST;

/** Assigns two numbers to latitude and longitude in the order that lies in the region; undefined if neither does. */
export function ordered(first: number, second: number): RepairedPlace | undefined {
  if (isLat(first) && isLon(second)) return { lat: first, lon: second };
  if (isLon(first) && isLat(second)) return { lat: second, lon: first };
  return undefined;
}

/** Splits a cell with two coordinates; a comma separates them if a blank follows or both have a dot. */
function halvesOf(text: string): readonly [string, string] | undefined {
  const separated = text.split(/\s*[;/|]\s*|\s*,\s+/u).filter((each) => each !== '');
  if (separated.length === 2) return [separated[0] ?? '', separated[1] ?? ''];
  const dotted = /^\s*([+-]?\d+\.\d+)\s*,\s*([+-]?\d+\.\d+)\s*$/.exec(text);
  if (dotted) return [dotted[1] ?? '', dotted[2] ?? ''];
  const blank = /^\s*([NS]?\s*[\d.,°]+\s*[NS]?)\s+([EOW]?\s*[\d.,°]+\s*[EOW]?)\s*$/iu.exec(text);
  if (blank) return [blank[1] ?? '', blank[2] ?? ''];
  const sided = /^(.*\d[^\dNS]*N)\s*[,;]?\s*(.*\d[^\dEO]*[EO])$/iu.exec(text);
  if (sided) return [sided[1] ?? '', sided[2] ?? ''];
  return undefined;
}

/**
 * Parses a place from one cell: "51,4598 N / 12,6328 O", "51.4598, 12.6328", "POINT(12.6328 51.4598)", degrees and
 * minutes, a map link, or zone, easting and northing of UTM. `epsg` is the system of coordinates in metres. Undefined
 * if it is invalid.
 */
export function placeIn(text: string, epsg?: string): RepairedPlace | undefined {
  if (text.length > (/^https?:/i.test(text) ? 2_000 : 150)) return undefined;
  const point = /^(?:SRID=\d+;)?\s*POINT\s*Z?\s*\(\s*(\S+)\s+(\S+)[^)]*\)$/i.exec(text.trim());
  if (point) return fromNumbers(point[1] ?? '', point[2] ?? '', epsg);
  if (/^https?:\/\//i.test(text)) {
    const pair =
      /[?&]mlat=([\d.]+)&mlon=([\d.]+)/.exec(text) ??
      /[@=/](\d{1,2}\.\d+)(?:,|\/|%2C)(\d{1,2}\.\d+)/i.exec(text);
    return pair ? fromNumbers(pair[1] ?? '', pair[2] ?? '', epsg) : undefined;
  }
  const utm = /^\s*(3[23])\s*[A-Z]?\s+(\d{6}(?:[.,]\d+)?)\s+(\d{7}(?:[.,]\d+)?)\s*$/u.exec(text);
  if (utm) return fromNumbers(utm[2] ?? '', utm[3] ?? '', `258${utm[1] ?? ''}`);
  const halves = halvesOf(text);
  return halves && fromNumbers(halves[0], halves[1], epsg);
}

function fromNumbers(first: string, second: string, epsg: string | undefined): RepairedPlace | undefined {
  const metres = /^\d{6,8}(?:[.,]\d+)?$/;
  if (metres.test(first) && metres.test(second)) {
    const code = knownEpsgIn(epsg ?? '');
    const [x, y] = [first, second].map((each) => Number(each.replace(',', '.')));
    return code && x !== undefined && y !== undefined ? degreesFrom(x, y, code) : undefined;
  }
  const [a, b] = [degreesOf(first), degreesOf(second)];
  return a?.sure && b?.sure ? ordered(a.value, b.value) : undefined;
}
