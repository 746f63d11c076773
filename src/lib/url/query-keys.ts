/** Pages with a query. Translated start pages and the embedded map use the start page's. */
type Page = '/' | '/einbetten/karte/' | '/gemeinden/' | '/gemeinden/aehnlich/' | '/vergleich/' | '/planung/';

interface QueryKeyEntry {
  readonly pages: readonly Page[];
  readonly means: string;
}

/**
 * All query keys with their pages and meaning. Keys and values are part of published URLs and never change. Used by
 * types and tests only; no page loads this table.
 */
export const QUERY_KEYS = {
  schwerpunkt: {
    pages: ['/', '/vergleich/', '/planung/', '/gemeinden/aehnlich/'],
    means: 'sites with one of these focus terms; on /gemeinden/aehnlich/ the wished ones',
  },
  sozialraum: { pages: ['/'], means: 'sites in one of these social spaces' },
  art: { pages: ['/', '/gemeinden/aehnlich/'], means: 'kind of the house: kita, hort, …' },
  traeger: { pages: ['/', '/gemeinden/aehnlich/'], means: 'type of the operator' },
  phase: { pages: ['/', '/vergleich/', '/planung/'], means: 'phase of the model project' },
  stand: { pages: ['/', '/vergleich/', '/planung/'], means: 'status now' },
  groesse: { pages: ['/'], means: "size class of the site's municipality" },
  zugang: { pages: ['/'], means: 'yes: only sites whose step-free access is documented' },
  q: { pages: ['/', '/gemeinden/'], means: 'free text' },
  ort: { pages: ['/'], means: 'id of the place that distances are measured from: plz-04838' },
  umkreis: { pages: ['/', '/vergleich/', '/planung/'], means: 'radius in km; minutes with travel times' },
  ausschnitt: { pages: ['/'], means: '1: only sites within the visible part of the map' },
  ansicht: { pages: ['/'], means: 'view in front on a phone: karte (default), liste' },
  standort: { pages: ['/'], means: 'slug of the opened site' },
  karte: { pages: ['/'], means: 'camera of the map: zoom/lat/lon in degrees' },

  zeigen: { pages: ['/einbetten/karte/'], means: 'what is embedded: beides (default), karte, liste' },
  'nur-kreis': { pages: ['/einbetten/karte/'], means: 'key of the only district shown' },

  gemeinde: { pages: ['/gemeinden/aehnlich/'], means: 'key of the municipality that looks for similar ones' },
  vorlage: { pages: ['/gemeinden/aehnlich/'], means: 'preset of the weights' },
  mit: { pages: ['/gemeinden/aehnlich/'], means: 'only sites with all of: kontakt, angebote, fortgefuehrt' },
  merkliste: { pages: ['/gemeinden/aehnlich/'], means: 'slugs of the collected sites' },

  basis: {
    pages: ['/vergleich/', '/planung/'],
    means: 'who is counted: 2023 (default), zensus2022, unter15, unter3, 3bis5, 6bis9',
  },
  blatt: { pages: ['/vergleich/', '/planung/'], means: 'paper orientation: hoch, quer' },

  ebene: { pages: ['/vergleich/'], means: 'what is compared: kreise (default), gemeinden' },
  gebiete: { pages: ['/vergleich/'], means: 'keys of the compared areas; none: all' },
  merkmal: { pages: ['/vergleich/'], means: 'measure on map and bars' },
  klassen: { pages: ['/vergleich/'], means: 'class breaks: jenks (default), quantile' },
  sortierung: { pages: ['/vergleich/'], means: 'column of the table; with "-" descending' },

  kreis: { pages: ['/planung/'], means: 'key of the planned district; none: the whole Land' },
  neu: { pages: ['/planung/'], means: 'planned sites: keys of municipalities or lat/lon in degrees' },
  ohne: { pages: ['/planung/'], means: 'slugs of the removed sites' },
  ziel: { pages: ['/planung/'], means: 'goal of the search: abdeckung (default), median, weiteste, genug' },
  verfahren: { pages: ['/planung/'], means: 'method of the search: schrittweise (default), genau' },
  anzahl: { pages: ['/planung/'], means: 'how many sites are searched for' },
  plaene: { pages: ['/planung/'], means: 'up to four named plans: Name~planned_sites~removed_sites;…' },
  zeiten: { pages: ['/planung/'], means: '1: made with travel times of a file, which the link cannot carry' },
  gewichtung: {
    pages: ['/vergleich/', '/planung/'],
    means: 'weight of people: keine (default), alleinerziehend, sgb2',
  },
  anteil: { pages: ['/planung/'], means: 'share to be reached in percent: 100 (default), 99, 95, 90' },
  vorschlag: { pages: ['/planung/'], means: 'keys of the proposed municipalities, in order' },
} as const satisfies Readonly<Record<string, QueryKeyEntry>>;

/** Prefixes: a filter that the embedding page fixes, and the weight of a similarity dimension. */
export const QUERY_KEY_PREFIXES = {
  'nur-': { pages: ['/einbetten/karte/'], means: 'before the key of a filter: visitors cannot change it' },
  'gewicht-': { pages: ['/gemeinden/aehnlich/'], means: 'before a dimension: its weight, 0 to 5' },
} as const satisfies Readonly<Record<string, QueryKeyEntry>>;

export type QueryKey = keyof typeof QUERY_KEYS | `${keyof typeof QUERY_KEY_PREFIXES}${string}`;
