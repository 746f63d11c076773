/**
 * The query string of the start page: one total parser (unknown values fall back, never throw) and one serialiser
 * (defaults omitted, keys ordered). The URL owns this state; see docs/architecture.md.
 */
import type { Camera } from '../geo/camera.ts';
import {
  EMPTY_SELECTION,
  FILTERS,
  SELECTION_FIELDS,
  type SelectionField,
  type SiteSelection,
} from '../sites/filter.ts';

/** Everything the start page's URL says. */
export interface ExplorerQuery {
  readonly selection: SiteSelection;
  /** Free text. */
  readonly text: string;
  /** Id of a place in the gazetteer, such as "plz-04838". */
  readonly place: string | undefined;
  /** Radius around the place, km. */
  readonly radiusKm: number | undefined;
  /** Slug of the opened site. */
  readonly site: string | undefined;
  readonly camera: Camera | undefined;
  /** On a phone: which of the two views is in front. */
  readonly view: 'karte' | 'liste';
  /** Only sites within the map's frame. */
  readonly inFrame: boolean;
}

export const DEFAULT_QUERY: ExplorerQuery = {
  selection: EMPTY_SELECTION,
  text: '',
  place: undefined,
  radiusKm: undefined,
  site: undefined,
  camera: undefined,
  view: 'karte',
  inFrame: false,
};

/** Radii a reader can choose, km. */
export const RADII_KM = [5, 10, 20, 30, 50] as const;

/** The key of each filter in the query, in the order the query is written. */
export const FILTER_KEYS = {
  focus: 'schwerpunkt',
  socialSpace: 'sozialraum',
  kind: 'art',
  operatorType: 'traeger',
  phase: 'phase',
  status: 'stand',
  size: 'groesse',
} as const satisfies Readonly<Record<SelectionField, string>>;

export type FilterKey = (typeof FILTER_KEYS)[SelectionField];

/** A filter as the query knows it. */
export interface FilterGroup {
  readonly key: FilterKey;
  readonly field: SelectionField;
  readonly ids: readonly string[];
}

export const FILTER_GROUPS: readonly FilterGroup[] = SELECTION_FIELDS.map((field) => ({
  key: FILTER_KEYS[field],
  field,
  ids: FILTERS[field].options.map(({ id }) => id),
}));

const SLUG = /^[a-z0-9-]{1,80}$/;
const MAX_TEXT = 200;

/** Without halves of characters: cutting a text can leave one behind, and an address cannot carry it. */
const wholeCharacters = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

function listParam(params: URLSearchParams, key: string, known: readonly string[]): string[] {
  const given = new Set(params.getAll(key).flatMap((value) => value.split(',')));
  return known.filter((id) => given.has(id));
}

function cameraParam(value: string | null): Camera | undefined {
  const parts = (value ?? '').split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [zoom, lat, lon] = parts;
  if (parts.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) return undefined;
  const valid = zoom >= 4 && zoom <= 19 && lat >= 45 && lat <= 56 && lon >= 5 && lon <= 20;
  return valid ? { zoom, lat, lon } : undefined;
}

function radiusParam(value: string | null): number | undefined {
  const km = Number(value);
  return RADII_KM.find((each) => each === km);
}

function slugParam(value: string | null): string | undefined {
  return value !== null && SLUG.test(value) ? value : undefined;
}

/** Turns any query into a valid state; whatever it does not know, it drops. */
export function parseQuery(params: URLSearchParams): ExplorerQuery {
  const selection = Object.fromEntries(
    FILTER_GROUPS.map((group) => [group.field, listParam(params, group.key, group.ids)]),
  ) as unknown as SiteSelection;
  return {
    selection,
    text: wholeCharacters((params.get('q') ?? '').trim().slice(0, MAX_TEXT)).trim(),
    place: slugParam(params.get('ort')),
    radiusKm: radiusParam(params.get('umkreis')),
    site: slugParam(params.get('standort')),
    camera: cameraParam(params.get('karte')),
    view: params.get('ansicht') === 'liste' ? 'liste' : 'karte',
    inFrame: params.get('ausschnitt') === '1',
  };
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Writes a state as a query without its "?"; the default state is the empty string. Commas and slashes stay readable. */
export function serialiseQuery(query: ExplorerQuery): string {
  const parts: [string, string][] = [];
  for (const group of FILTER_GROUPS) {
    const chosen = query.selection[group.field] as readonly string[];
    if (chosen.length > 0) parts.push([group.key, chosen.join(',')]);
  }
  if (query.text) parts.push(['q', wholeCharacters(query.text)]);
  if (query.place) parts.push(['ort', query.place]);
  if (query.radiusKm) parts.push(['umkreis', String(query.radiusKm)]);
  if (query.inFrame) parts.push(['ausschnitt', '1']);
  if (query.view !== 'karte') parts.push(['ansicht', query.view]);
  if (query.site) parts.push(['standort', query.site]);
  if (query.camera) {
    const { zoom, lat, lon } = query.camera;
    parts.push(['karte', `${round(zoom, 2)}/${round(lat, 4)}/${round(lon, 4)}`]);
  }
  return parts
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/')}`)
    .join('&');
}
