/**
 * The query string of the start page: one total parser (unknown values fall back, never throw) and one serialiser
 * (defaults omitted, keys ordered). The URL owns this state; see docs/architecture.md.
 */
import { roundedCamera, type Camera } from '../geo/camera.ts';
import { selectionParam, selectionParts } from '../sites/listing/filter-params.ts';
import { EMPTY_SELECTION, SELECTION_FIELDS, type SiteSelection } from '../sites/listing/filter.ts';
import { choiceParam, patternParam, SLUG, unlessDefault, writeParams } from '../url/params.ts';

/** Content of the start page's query. */
export interface ExplorerQuery {
  readonly selection: SiteSelection;
  /** Free text. */
  readonly text: string;
  /** Id of a place in the gazetteer, such as "plz-04838", or a name until it is found. */
  readonly place: string | undefined;
  /** Radius around the place, km. */
  readonly radiusKm: number | undefined;
  /** Slug of the opened site. */
  readonly site: string | undefined;
  readonly camera: Camera | undefined;
  /** The view that a phone shows. */
  readonly view: 'karte' | 'liste';
  /** True restricts the results to the map's viewport. */
  readonly inViewport: boolean;
}

export const DEFAULT_QUERY: ExplorerQuery = {
  selection: EMPTY_SELECTION,
  text: '',
  place: undefined,
  radiusKm: undefined,
  site: undefined,
  camera: undefined,
  view: 'karte',
  inViewport: false,
};

/** Radii a reader can choose, km. */
export const RADII_KM = [5, 10, 20, 30, 50] as const;

const MAX_TEXT = 200;
/** Name of a place: a form without script sends what was typed. */
const PLACE_NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,()/'’-]{0,79}$/u;
/** Prefix of a site's id as a place; links of older editions measured from it. */
const SITE_PLACE = 'standort-';

/** Slug of the site whose id as a place this is. */
export const slugOfPlace = (id: string): string => id.slice(SITE_PLACE.length);

const VIEWS = ['karte', 'liste'] as const;

/** Removes lone surrogates: a cut text can end with one, and a URL cannot contain it. */
const wholeCharacters = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

function cameraParam(value: string | null): Camera | undefined {
  const parts = (value ?? '').split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [zoom, lat, lon] = parts;
  if (parts.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) return undefined;
  const valid = zoom >= 4 && zoom <= 19 && lat >= 45 && lat <= 56 && lon >= 5 && lon <= 20;
  return valid ? { zoom, lat, lon } : undefined;
}

/** Parses any query into a valid state; drops unknown values. */
export function parseQuery(params: URLSearchParams): ExplorerQuery {
  const place = patternParam(params, 'ort', SLUG) ?? patternParam(params, 'ort', PLACE_NAME);
  const isSite = place?.startsWith(SITE_PLACE) === true;
  const site = patternParam(params, 'standort', SLUG);
  return {
    selection: selectionParam(params, SELECTION_FIELDS),
    text: wholeCharacters((params.get('q') ?? '').trim().slice(0, MAX_TEXT)).trim(),
    place: isSite ? undefined : place,
    radiusKm: choiceParam(params, 'umkreis', RADII_KM, undefined),
    site: site ?? (isSite ? slugOfPlace(place) || undefined : undefined),
    camera: cameraParam(params.get('karte')),
    view: choiceParam(params, 'ansicht', VIEWS, 'karte'),
    inViewport: params.get('ausschnitt') === '1',
  };
}

/** Writes a state as a query without "?"; the default state is the empty string. */
export function serialiseQuery({ selection, camera, ...query }: ExplorerQuery): string {
  return writeParams([
    ...selectionParts(selection),
    ['q', wholeCharacters(query.text)],
    ['ort', query.place],
    ['umkreis', query.radiusKm],
    ['ausschnitt', query.inViewport ? 1 : undefined],
    ['ansicht', unlessDefault(query.view, 'karte')],
    ['standort', query.site],
    ['karte', camera && Object.values(roundedCamera(camera)).join('/')],
  ]);
}
