import { degreesOf, ordered, placeIn } from '../repair/coordinates.ts';
import { numberOf, postcodeOf } from '../repair/numbers.ts';
import { degreesFrom } from '../repair/projection.ts';
import { dateTraceIn } from './date-trace.ts';
import { NOT_TAKEN, oneLine, type Given, type Reader } from './given.ts';
import type { Tell } from './remark.ts';

const FROM_DATE = 'von der Tabelle in ein Datum verwandelt';
const AS_TEXT = 'die Spalte als Text formatieren und neu tippen';

/** Restores a house number that a spreadsheet converted to a date, and reports a doubt. */
function houseNumber(number: string, tell: Tell): string {
  const trace = dateTraceIn(number) ?? dateTraceIn(`Nr. ${number}`);
  if (!trace) return number;
  const likely = `${trace.day}-${trace.month}`;
  tell.doubt(FROM_DATE, number, likely, AS_TEXT);
  return likely;
}

/** Takes the postcode or place from an address cell; reports a doubt if its own column has another value. */
function alsoNamed(
  given: Given,
  text: string,
  tell: Tell,
  key: 'postcode' | 'place',
  own: string | undefined,
): void {
  const path = `address.${key}` as const;
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  if (own === undefined) given[path] = text;
  else if (!same(own, text) && !(key === 'postcode' && postcodeOf(own) === text) && !own.includes(text))
    tell.doubt(
      `${key === 'postcode' ? 'andere Postleitzahl' : 'anderer Ort'} als in der eigenen Spalte („${own}“)`,
      text,
      undefined,
      'eine der beiden Angaben berichtigen',
    );
}

/** Reads street and house number, also if postcode and place follow in the same cell. */
export const addressOf: Reader = (given, text, tell, cells) => {
  const number = cells.get('houseNumber');
  const line = oneLine(text, tell);
  const whole = /^([^,;]+(?:,[^,;\d]+)?)[,;]\s*(?:D[\s–-]*)?(\d{4,5})\s+(.+)$/u.exec(line);
  let street = whole?.[1]?.trim() ?? line;
  if (whole) {
    tell.note('Anschrift in Straße, PLZ und Ort zerlegt', text, whole.slice(1).join(' | '));
    const postcode = postcodeOf(whole[2] ?? '');
    if (postcode) alsoNamed(given, postcode, tell, 'postcode', cells.get('postcode'));
    if (whole[3]) alsoNamed(given, whole[3], tell, 'place', cells.get('place'));
  }
  const trace = dateTraceIn(street);
  if (trace) {
    const likely = `${trace.before} ${trace.day}-${trace.month}`.trim();
    tell.doubt(FROM_DATE, street, likely, AS_TEXT);
    if (trace.before === '') return;
    street = likely;
  }
  if (/^[\d\s.,/-]+$/.test(street)) {
    tell.doubt('eine Straße ohne Namen, nicht übernommen', street);
    return;
  }
  if (number && !street.endsWith(number)) {
    street = `${street} ${houseNumber(number, tell)}`;
    tell.note('Straße und Hausnummer zusammengefügt', `${text} | ${number}`, street);
  }
  given['address.street'] = street;
};

/** Reports a house number without a street. */
export const loneHouseNumber: Reader = (_given, text, tell, cells) => {
  if (!cells.has('street')) tell.doubt('Hausnummer ohne Straße, nicht übernommen', text);
};

/** Reads the place, also with its postcode before or after it. */
export const placeOf: Reader = (given, text, tell, cells) => {
  const line = oneLine(text, tell).replace(/\s+/g, ' ');
  const before = /^(?:D[\s–-]*)?(\d{4,5})\s+(\D.*)$/u.exec(line);
  const behind = before ? null : /^(\D+?),?\s+(?:PLZ\s*)?(\d{5})$/iu.exec(line);
  const [place, digits] = before ? [before[2], before[1]] : [behind?.[1], behind?.[2]];
  if (place === undefined || digits === undefined) {
    given['address.place'] = line;
    return;
  }
  given['address.place'] = place;
  tell.note('Postleitzahl und Ort getrennt', text, `${digits} | ${place}`);
  const postcode = postcodeOf(digits);
  if (postcode) alsoNamed(given, postcode, tell, 'postcode', cells.get('postcode'));
};

/** Reads latitude or longitude in degrees. */
export const degreesInto =
  (path: 'location.lon' | 'location.lat'): Reader =>
  (given, text, tell, cells) => {
    const other = path === 'location.lon' ? 'lat' : 'lon';
    const degrees = degreesOf(text);
    if (!degrees) {
      const place = cells.has(other) ? undefined : placeIn(text, cells.get('epsg'));
      if (!place) return tell.doubt(NOT_TAKEN, text, undefined, 'in Grad schreiben: 51,459845');
      placeAt(given, place.lon, place.lat);
      return tell.note('beide Koordinaten aus einer Zelle', text, `${place.lat} | ${place.lon}`);
    }
    if (!cells.has(other)) {
      const name = other === 'lat' ? 'Breite' : 'Länge';
      return tell.doubt(`ohne ${name}, nicht übernommen`, text, undefined, `die ${name} ergänzen`);
    }
    given[path] = degrees.value;
    if (!degrees.sure) return tell.doubt('verlorenes Dezimalkomma ergänzt', text, String(degrees.value));
    if (String(degrees.value) !== text && !/^[+-]?\d+[.,]\d+$/.test(text))
      tell.note('Koordinate umgerechnet', text, String(degrees.value));
  };

function placeAt(given: Given, lon: number, lat: number): void {
  given['location.lon'] = lon;
  given['location.lat'] = lat;
}

/** Largest difference between two coordinates of one place, degrees; about 200 m in latitude. */
const SAME_PLACE = 0.002;

/** Reads both coordinates from one cell. */
export const coordinatesOf: Reader = (given, text, tell, cells) => {
  const place = placeIn(text, cells.get('epsg'));
  if (!place)
    return tell.doubt(NOT_TAKEN, text, undefined, 'in zwei Spalten schreiben, „Breite“ und „Länge“, in Grad');
  const { 'location.lat': lat, 'location.lon': lon } = given;
  if (lat !== undefined && lon !== undefined) {
    if (Math.abs(lat - place.lat) + Math.abs(lon - place.lon) > SAME_PLACE)
      tell.doubt('andere Stelle als in „Breite“ und „Länge“, nicht übernommen', text);
    return;
  }
  placeAt(given, place.lon, place.lat);
  tell.note('Breite und Länge aus einer Zelle', text, `${place.lat} | ${place.lon}`);
};

/** Reads Rechts- and Hochwert in the named system. */
export const projectedOf: Reader = (given, text, tell, cells) => {
  const easting = numberOf(text);
  const northing = numberOf(cells.get('northing') ?? '');
  const epsg = cells.get('epsg') ?? '';
  const both = `${text} | ${cells.get('northing') ?? ''}`;
  if (!easting || !northing)
    return tell.doubt(NOT_TAKEN, both, undefined, 'Rechts- und Hochwert in Metern schreiben');
  const degrees = degreesFrom(easting.value, northing.value, epsg);
  if (!degrees)
    return tell.doubt('Rechts- und Hochwert ohne bekanntes EPSG (--epsg 25833), nicht übernommen', both);
  placeAt(given, degrees.lon, degrees.lat);
  tell.note(`aus EPSG:${epsg} umgerechnet`, both, `${degrees.lat} | ${degrees.lon}`);
};

/** Reports a Hochwert without Rechtswert. */
export const loneNorthing: Reader = (_given, text, tell, cells) => {
  if (!cells.has('easting')) tell.doubt('Hochwert ohne Rechtswert, nicht übernommen', text);
};

/** Swaps latitude and longitude if they are in the wrong columns. */
export function unswap(given: Given, tell: Tell): void {
  const { 'location.lon': lon, 'location.lat': lat } = given;
  if (lon === undefined || lat === undefined) return;
  const place = ordered(lat, lon);
  if (!place || place.lat === lat) return;
  placeAt(given, place.lon, place.lat);
  tell.note('Breite und Länge waren vertauscht', `${lat} | ${lon}`, `${place.lat} | ${place.lon}`);
}
