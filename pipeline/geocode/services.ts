import { REGION } from '../step/region.ts';
import { printable } from '../terminal/output.ts';

/** A place offered by a geocoder; lon and lat in degrees. */
export interface Candidate {
  readonly lon: number;
  readonly lat: number;
  readonly precision: 'address' | 'street' | 'part' | 'postcode' | 'municipality';
  readonly label: string;
}

/** An address to look up; without a street only the postcode area. */
export interface Query {
  readonly street?: string;
  readonly postcode?: string;
  readonly place: string;
}

/** How to query a geocoder and read its answers. */
export interface Service {
  readonly name: 'nominatim' | 'photon';
  /** Attribution to show wherever the coordinate is used. */
  readonly source: string;
  readonly urlFor: (base: string, query: Query) => string;
  /** Returns no candidates for anything that is not an answer of this service. */
  readonly candidatesIn: (answer: unknown) => Candidate[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Maps a kind of place to a precision; both services use OpenStreetMap's kinds. */
function precisionOf(kind: string, hasNumber: boolean): Candidate['precision'] {
  if (hasNumber || kind === 'house' || kind === 'building') return 'address';
  if (kind === 'postcode') return 'postcode';
  if (/street|road|highway|residential/.test(kind)) return 'street';
  return /suburb|quarter|neighbourhood|village|hamlet|locality|district/.test(kind) ? 'part' : 'municipality';
}

/** Shortens a label to one line of 200 characters without escape sequences, because it is stored and printed. */
const shownLabel = (label: string): string =>
  printable(label.slice(0, 1_000)).replace(/\s+/g, ' ').trim().slice(0, 200);

function candidate(
  lon: unknown,
  lat: unknown,
  precision: Candidate['precision'],
  label: string,
): Candidate[] {
  const [x, y] = [Number(lon), Number(lat)];
  if (lon === null || lat === null || !Number.isFinite(x) || !Number.isFinite(y)) return [];
  return [{ lon: Number(x.toFixed(6)), lat: Number(y.toFixed(6)), precision, label: shownLabel(label) }];
}

const SOURCE = '© OpenStreetMap contributors (ODbL)';

/** Nominatim and compatible services: `/search` with `format=jsonv2`. */
export const NOMINATIM: Service = {
  name: 'nominatim',
  source: `${SOURCE}, über Nominatim`,
  urlFor: (base, { street, postcode, place }) => {
    const query = new URLSearchParams({
      ...(street ? { street } : {}),
      city: place,
      state: REGION.words.de.name,
      countrycodes: 'de',
      format: 'jsonv2',
    });
    if (postcode) query.set('postalcode', postcode);
    query.set('addressdetails', '1');
    query.set('limit', '5');
    return `${base.replace(/\/$/, '')}/search?${query}`;
  },
  candidatesIn: (answer) =>
    (Array.isArray(answer) ? answer : []).filter(isFields).flatMap((each) => {
      const address = isFields(each['address']) ? each['address'] : {};
      const kind = textOf(each['addresstype']) || textOf(each['type']);
      const precision = precisionOf(kind, address['house_number'] !== undefined);
      return candidate(each['lon'], each['lat'], precision, textOf(each['display_name']));
    }),
};

/** Photon: `/api` with one line of text; answers are GeoJSON. */
export const PHOTON: Service = {
  name: 'photon',
  source: `${SOURCE}, über Photon`,
  urlFor: (base, { street, postcode, place }) => {
    const town = [postcode, place].filter(Boolean).join(' ');
    const q = [street, town, REGION.words.de.name].filter(Boolean).join(', ');
    return `${base.replace(/\/$/, '')}/api?${new URLSearchParams({ q, lang: 'de', limit: '5' })}`;
  },
  candidatesIn: (answer) => {
    const features = isFields(answer) && Array.isArray(answer['features']) ? answer['features'] : [];
    return features.filter(isFields).flatMap((each) => {
      const properties = isFields(each['properties']) ? each['properties'] : {};
      const geometry = isFields(each['geometry']) ? each['geometry'] : {};
      const [lon, lat] = Array.isArray(geometry['coordinates']) ? (geometry['coordinates'] as unknown[]) : [];
      const precision = precisionOf(textOf(properties['type']), properties['housenumber'] !== undefined);
      const label = [
        properties['street'] ?? properties['name'],
        properties['housenumber'],
        properties['city'],
      ];
      return candidate(lon, lat, precision, label.map(textOf).filter(Boolean).join(' '));
    });
  },
};
