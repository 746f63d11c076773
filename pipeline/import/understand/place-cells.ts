import { degreesOf, numberOf, postcodeOf } from '../repair/numbers.ts';
import { degreesFrom } from '../repair/projection.ts';
import { NOT_TAKEN, oneLine, type Given, type Reader } from './given.ts';
import type { Tell } from './remark.ts';

/** Street and house number, also where postcode and place follow in the same cell. */
export const addressOf: Reader = (given, text, tell, cells) => {
  const number = cells.get('houseNumber');
  const whole = /^(.+?)[,;]\s*(?:D[\s–-]*)?(\d{4,5})\s+(.+)$/u.exec(oneLine(text, tell));
  let street = whole?.[1] ?? oneLine(text, tell);
  if (whole) {
    tell.note('Anschrift in Straße, PLZ und Ort zerlegt', text, whole.slice(1).join(' | '));
    const postcode = postcodeOf(whole[2] ?? '');
    if (postcode && !cells.has('postcode')) given['address.postcode'] = postcode;
    if (whole[3] && !cells.has('place')) given['address.place'] = whole[3];
  }
  if (number && !street.endsWith(number)) {
    street = `${street} ${number}`;
    tell.note('Straße und Hausnummer zusammengefügt', `${text} | ${number}`, street);
  }
  given['address.street'] = street;
};

/** The place, also with its postcode in front. */
export const placeOf: Reader = (given, text, tell, cells) => {
  const parts = /^(?:D[\s–-]*)?(\d{4,5})\s+(\D.*)$/u.exec(text);
  given['address.place'] = parts?.[2] ?? oneLine(text, tell);
  if (!parts) return;
  tell.note('Postleitzahl und Ort getrennt', text, parts.slice(1).join(' | '));
  const postcode = postcodeOf(parts[1] ?? '');
  if (postcode && !cells.has('postcode')) given['address.postcode'] = postcode;
};

/** Latitude or longitude in degrees. */
export const degreesInto =
  (path: 'location.lon' | 'location.lat'): Reader =>
  (given, text, tell) => {
    const number = degreesOf(text);
    if (!number) return tell.doubt(NOT_TAKEN, text);
    // A spreadsheet set to English reads 51,459 as 51459: two digits stand before the point here.
    if (Number.isInteger(number.value) && number.value > 1_000 && number.value < 99_999_999) {
      given[path] = Number(`${text.slice(0, 2)}.${text.replace(/\D/g, '').slice(2)}`);
      return tell.doubt('verlorenes Dezimalkomma ergänzt', text, String(given[path]));
    }
    given[path] = number.value;
    if (String(number.value) !== text && !number.comma)
      tell.note('Koordinate umgerechnet', text, String(number.value));
  };

function placeAt(given: Given, lon: number, lat: number): void {
  given['location.lon'] = lon;
  given['location.lat'] = lat;
}

/** Rechts- und Hochwert in a stated system. */
export const projectedOf: Reader = (given, text, tell, cells) => {
  const easting = numberOf(text);
  const northing = numberOf(cells.get('northing') ?? '');
  const epsg = cells.get('epsg') ?? '';
  const both = `${text} | ${cells.get('northing') ?? ''}`;
  if (!easting || !northing) return tell.doubt(NOT_TAKEN, both);
  const degrees = degreesFrom(easting.value, northing.value, epsg);
  if (!degrees)
    return tell.doubt('Rechts- und Hochwert ohne bekanntes EPSG (--epsg 25833), nicht übernommen', both);
  placeAt(given, degrees.lon, degrees.lat);
  tell.note(`aus EPSG:${epsg} umgerechnet`, both, `${degrees.lat} | ${degrees.lon}`);
};

/** Latitude and longitude that stand in each other's column. */
export function unswap(given: Given, tell: Tell): void {
  const { 'location.lon': lon, 'location.lat': lat } = given;
  if (lon === undefined || lat === undefined) return;
  if (lon > 50 && lon < 52 && lat > 11 && lat < 16) {
    placeAt(given, lat, lon);
    tell.note('Breite und Länge waren vertauscht', `${lat} | ${lon}`, `${lon} | ${lat}`);
  }
}
