/**
 * The query of the embedded view. The embedding page fixes what its visitors cannot change: which parts are shown
 * (`zeigen`), a district (`nur-kreis`) and filters (`nur-` before the key of the start page's query). Everything else is
 * the start page's own query, which visitors may change.
 */
import { selectionParam, selectionParts } from '../sites/listing/filter-params.ts';
import {
  EMPTY_SELECTION,
  filterSites,
  SELECTION_FIELDS,
  type FilterableSite,
  type SiteSelection,
} from '../sites/listing/filter.ts';
import { choiceParam, patternParam, unlessDefault, writeParams } from '../url/params.ts';

export const EMBED_PARTS = ['beides', 'karte', 'liste'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

/** Settings that the embedding page fixes. */
export interface EmbedSettings {
  readonly show: EmbedPart;
  /** Key of a district, 5 digits. */
  readonly district: string | undefined;
  readonly locked: SiteSelection;
}

export const DEFAULT_EMBED: EmbedSettings = {
  show: 'beides',
  district: undefined,
  locked: EMPTY_SELECTION,
};

const LOCK = 'nur-';
const DISTRICT = /^\d{5}$/;

/** Parses any query into valid settings; ignores unknown keys and values. */
export function parseEmbed(params: URLSearchParams): EmbedSettings {
  const locked = [...params].filter(([key]) => key.startsWith(LOCK));
  const unprefixed = new URLSearchParams(locked.map(([key, value]) => [key.slice(LOCK.length), value]));
  return {
    show: choiceParam(params, 'zeigen', EMBED_PARTS, DEFAULT_EMBED.show),
    district: patternParam(params, `${LOCK}kreis`, DISTRICT),
    locked: selectionParam(unprefixed, SELECTION_FIELDS),
  };
}

/** Serialises settings as a query without "?"; the default settings give an empty string. */
export function serialiseEmbed({ show, district, locked }: EmbedSettings): string {
  return writeParams([
    ['zeigen', unlessDefault(show, DEFAULT_EMBED.show)],
    [`${LOCK}kreis`, district],
    ...selectionParts(locked).map(([key, value]) => [`${LOCK}${key}`, value] as const),
  ]);
}

/** Returns the sites that pass the fixed filters. */
export function permittedSites<S extends FilterableSite>(
  sites: readonly S[],
  { district, locked }: EmbedSettings,
): S[] {
  return filterSites(sites, locked).filter(
    (site) => district === undefined || site.municipality.districtAgs === district,
  );
}
