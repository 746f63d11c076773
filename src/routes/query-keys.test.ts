import { expect, it } from 'vitest';
import { serialiseEmbed } from '$lib/embed/embed-query.ts';
import { serialiseQuery } from '$lib/explorer/query.ts';
import { serialiseNameQuery } from '$lib/municipality-views/name-query.ts';
import { serialiseCompare } from '$lib/planning/compare/compare-query.ts';
import { serialisePlan } from '$lib/planning/plan/plan-query.ts';
import { FILTER_GROUPS } from '$lib/sites/listing/filter-params.ts';
import type { SiteSelection } from '$lib/sites/listing/filter.ts';
import { serialiseSimilarityQuery } from '$lib/sites/similarity/query.ts';
import { DEFAULT_WEIGHTS } from '$lib/sites/similarity/weights.ts';
import { QUERY_KEY_PREFIXES, QUERY_KEYS } from '$lib/url/query-keys.ts';

const selection = Object.fromEntries(
  FILTER_GROUPS.map(({ field, ids }) => [field, ids.slice(0, 1)]),
) as unknown as SiteSelection;
const { focus, phase, status } = selection;
const radius = 5 as const;

/** One query per page, with no value at its default. */
const EVERYTHING_SET: Readonly<Record<string, string>> = {
  '/': serialiseQuery({
    selection,
    text: 'Test',
    place: 'plz-04838',
    radiusKm: radius,
    site: 'testkita',
    camera: { zoom: 9, lat: 51, lon: 13 },
    view: 'liste',
    inViewport: true,
  }),
  '/einbetten/karte/': serialiseEmbed({ show: 'liste', district: '14730', locked: selection }),
  '/gemeinden/': serialiseNameQuery('Test'),
  '/gemeinden/aehnlich/': [
    serialiseSimilarityQuery({
      municipality: '14730110',
      weights: { ...DEFAULT_WEIGHTS, population: 1 },
      wishes: { focus: ['beratung'], kind: ['kita'], operator: ['frei'] },
      requirements: ['kontakt'],
      collected: ['testkita'],
    }),
    'vorlage=naehe',
  ].join('&'),
  '/vergleich/': serialiseCompare({
    level: 'gemeinden',
    areas: ['14730'],
    radius,
    base: 'zensus2022',
    weighting: 'sgb2',
    choice: { focus, phase, status },
    measure: 'mittel',
    method: 'quantile',
    sort: 'mittel',
    descending: true,
    paperOrientation: 'hoch',
  }),
  '/planung/': serialisePlan({
    district: '14730',
    radius,
    base: 'zensus2022',
    choice: { focus, phase, status },
    planned: ['14730110'],
    removed: ['testkita'],
    goal: 'median',
    method: 'genau',
    count: 5,
    share: 90,
    weighting: 'sgb2',
    ownTimes: true,
    saved: [{ name: 'Plan 1', planned: ['14730110'], removed: [] }],
    proposal: ['14730110'],
    paperOrientation: 'quer',
  }),
};

const knownOf = (table: Readonly<Record<string, { readonly pages: readonly string[] }>>, page: string) =>
  Object.entries(table).flatMap(([key, { pages }]) => (pages.includes(page) ? [key] : []));

it.each(Object.entries(EVERYTHING_SET))(
  'the table of keys lists what %s writes, and no more',
  (page, query) => {
    const prefixes = knownOf(QUERY_KEY_PREFIXES, page);
    const keys = [...new URLSearchParams(query).keys()].map(
      (key) => (key in QUERY_KEYS ? key : prefixes.find((prefix) => key.startsWith(prefix))) ?? key,
    );
    expect(new Set(keys)).toEqual(new Set([...knownOf(QUERY_KEYS, page), ...prefixes]));
  },
);

it('the table names no page without a query', () => {
  const pages = [...Object.values(QUERY_KEYS), ...Object.values(QUERY_KEY_PREFIXES)].flatMap(
    (each): readonly string[] => each.pages,
  );
  expect(new Set(pages)).toEqual(new Set(Object.keys(EVERYTHING_SET)));
});
