/** Renders parents' pages with every message in ⟦…⟧ and every fact in ⟨…⟩: no letter may be outside of brackets. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test, vi } from 'vitest';
import ProfileView from '$lib/profile/ProfileView.svelte';
import FocusView from '$lib/profile/FocusView.svelte';
import SitePanel from '$lib/explorer/SitePanel.svelte';
import StartPage from '$lib/explorer/StartPage.svelte';
import ViewSwitch from '$lib/explorer/ViewSwitch.svelte';
import RadiusChoice from '$lib/explorer/RadiusChoice.svelte';
import type { LocatorDrawing } from '$lib/drawing/locator.ts';
import KeyHelp from '$lib/map/live/KeyHelp.svelte';
import MapControls from '$lib/map/parts/MapControls.svelte';
import StreetMapSwitch from '$lib/map/street/StreetMapSwitch.svelte';
import { indexSites, nearestOthers } from '$lib/sites/nearest.ts';
import { focusFacets } from '$lib/sites/focus-facets.ts';
import { firstSites } from '$lib/explorer/first-sites.ts';
import { listedSite } from '$lib/sites/listing/listed-site.ts';
import { withFreeTexts } from '$lib/sites/record/free-texts.fixture.ts';
import { SAMPLE_RECORD } from '$lib/sites/record/sample.ts';
import type { Site } from '$lib/sites/site.ts';
import { FOCUS_TERMS, termOf } from '$lib/sites/vocabulary.ts';
import LanguageNote from '$lib/ui/LanguageNote.svelte';
import SiteFooter from '$lib/ui/SiteFooter.svelte';
import SiteHeader from '$lib/ui/SiteHeader.svelte';
import { LANGUAGES } from '$lib/text/format/languages.ts';

vi.mock('$lib/text/catalogue-context.ts', async () => {
  const { pseudo } = await import('./pseudo-catalogue.ts');
  return { useCatalogue: () => pseudo, useComma: () => ', ', useGermanMark: () => 'de' };
});
vi.mock('$lib/map/state/live-map.svelte.ts', async (original) => ({
  ...(await original<object>()),
  useLiveMap: () => ({ state: 'ready' }),
}));
vi.mock('$lib/drawing/map-data-context.ts', () => ({
  useMapData: () => ({ attribution: { text: '⟨Testgrenzen⟩', url: 'https://musterort.example/' } }),
}));
vi.mock('$app/navigation', () => ({ afterNavigate: () => undefined, goto: () => Promise.resolve() }));
vi.mock('$app/state', () => ({
  page: {
    url: new URL('https://musterort.example/en/'),
    params: {},
    data: {},
    route: { id: '/[lang=language]' },
  },
}));

/** Names and keys, which every language shares; the postal address is German, because the post requires it. */
const NAMES = [
  'EKiZ-Karte',
  'Sachsen',
  'musterort.example',
  'Ortsteil',
  'Tab',
  'Enter',
  'Esc',
  SAMPLE_RECORD.contact.email,
  ...LANGUAGES.map(({ name }) => name),
];

const source = (id: string) => ({
  id,
  url: 'https://musterort.example/',
  title: `⟨Testquelle ${id}⟩`,
  publisher: '⟨Musterblatt⟩',
  published: '2023-04',
  seen: '2026-11-22',
  says: '⟨Ein erfundener Satz.⟩',
});
const marked = (text: string): string => `⟨${text}⟩`;
/** A site with every optional field. */
const full: Site = {
  slug: 'testkita-musterort',
  ...withFreeTexts(SAMPLE_RECORD, marked),
  location: {
    ...withFreeTexts(SAMPLE_RECORD.location, marked),
    precision: 'street',
    source: marked('erfunden'),
  },
  municipality: {
    ags: '14999999',
    name: marked('Musterort'),
    sorbianName: marked('Testowska'),
    districtAgs: '14999',
    district: marked('Landkreis Muster'),
    population: 1,
  },
};
/** A site with required fields only. */
const bare: Site = {
  slug: 'testhort-musterort',
  name: '⟨Testhort⟩',
  kind: 'hort',
  operator: { name: '⟨Teststadt⟩', type: 'kommunal' },
  address: { place: '⟨Musterort⟩' },
  location: { lon: 13.1, lat: 51, precision: 'address', radiusMetres: 20, source: '⟨erfunden⟩' },
  phases: { in: [1], basis: 'inferred' },
  status: { value: 'unclear', sources: ['s1'] },
  socialSpace: { types: [], sources: [] },
  focus: [],
  offers: [],
  contact: {},
  profile: 'https://musterort.example/profil',
  sources: [source('s1')],
  checked: '2026-11-22',
  municipality: { ...full.municipality, district: '⟨Teststadt⟩', name: '⟨Teststadt⟩' },
};
const sites = [
  full,
  bare,
  {
    ...bare,
    slug: 'testkita-zwei',
    name: '⟨Testkita Zwei⟩',
    status: { ...bare.status, value: 'ended' as const },
  },
];
const drawing: LocatorDrawing = {
  width: 640,
  height: 480,
  land: 'M0 0',
  area: 'M0 0',
  borders: '',
  districtBorders: '',
  points: [{ x: 1, y: 1, radius: 9 }],
  labels: [{ text: '⟨Musterort⟩', x: 1, y: 1, strong: true }],
  scale: { length: 100, km: 5 },
};
const profileOf = (site: Site) => ({
  site,
  nearest: nearestOthers(indexSites(sites), site, 4),
  drawing,
  silhouette: drawing,
  transit: {
    slug: site.slug,
    bus: { name: marked('Testmarkt'), metres: 140 },
    tram: { name: marked('Testring'), metres: 900 },
    rail: { name: marked('Testbahnhof'), metres: 2100 },
    stepFree: { name: marked('Testbahnhof'), metres: 2100 },
  },
  transitCredit: marked('Testbahn'),
});
const term = termOf(FOCUS_TERMS, 'begegnung');
const focusOf = (shown: readonly Site[]) => ({
  term,
  sites: shown,
  documented: sites.length,
  others: focusFacets(sites),
  drawing,
});
const ignore = (): void => undefined;

/** Visible and audible text of HTML: one string of its text nodes, and one per attribute. */
function said(html: string): string[] {
  const bare = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<meta\b[^>]*property="og:(type|site_name|locale)[^>]*>/g, '');
  const attributes = [
    ...bare.matchAll(/\s(?:aria-label|aria-description|title|placeholder|alt|content)="([^"]*)"/g),
  ];
  return [bare.replaceAll(/<[^>]*>/g, '\n'), ...attributes.map(([, value = '']) => value)].map((text) =>
    text.replaceAll(/&\w+;|&#\d+;/g, ' '),
  );
}

/**
 * The parts of a text outside of all brackets. Throws if brackets do not match, because nothing would be outside then.
 */
function outside(text: string): string {
  let depth = 0;
  let found = '';
  for (const letter of text) {
    if (letter === '⟦' || letter === '⟨') depth += 1;
    if (depth === 0) found += letter;
    if (letter === '⟧' || letter === '⟩') depth -= 1;
    if (depth < 0) throw new Error(`Brackets do not match in "${text}".`);
  }
  if (depth > 0) throw new Error(`Brackets do not match in "${text}".`);
  return found;
}

function hardCoded<Props extends Record<string, unknown>>(view: Component<Props>, props: Props): string[] {
  const { head, body } = render(view as Component<Record<string, unknown>>, { props });
  expect(body).toContain('⟦');
  return said(head + body)
    .flatMap((text) => NAMES.reduce((rest, name) => rest.replaceAll(name, ''), outside(text)).split('\n'))
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line));
}

test('a text outside of brackets is found, in an element and in an attribute', () => {
  expect(said('<p title="Hut">⟦Haus⟧ am <b>⟨See⟩</b></p>').map(outside).join()).toMatch(/am[^]*Hut/);
  expect(() => outside('⟦Haus')).toThrow('do not match');
});

describe('no hard-coded text', () => {
  test('on the start page', () => {
    expect(hardCoded(StartPage, { first: firstSites(sites.map(listedSite)), total: 31 })).toEqual([]);
  });

  test('on the start page of a Land with many sites, which counts them on its map', () => {
    const many = Array.from({ length: 151 }, (_, index) => ({
      ...listedSite(full),
      slug: `testkita-${index}`,
    }));
    const props = { first: firstSites(many), total: 151 };
    expect(hardCoded(StartPage, props)).toEqual([]);
    const { body } = render(StartPage, { props });
    expect(body.match(/data-cluster="\d+"/g)).toEqual(['data-cluster="151"']);
    expect(body.match(/data-site=/g)).toHaveLength(30);
    expect(body).not.toContain('data-pin');
  });

  test.each(sites)('on the profile of $name', (site) => {
    expect(hardCoded(ProfileView, profileOf(site))).toEqual([]);
  });

  test('on a focus page, with sites and without', () => {
    expect(hardCoded(FocusView, focusOf([full]))).toEqual([]);
    expect(hardCoded(FocusView, focusOf([]))).toEqual([]);
  });

  test.each(sites)('in the panel of $name', (site) => {
    const props = { site: listedSite(site), distance: '⟦7 km⟧', takeFocus: false, onclose: ignore };
    expect(hardCoded(SitePanel, props)).toEqual([]);
  });

  test('in what the start page shows once it is used', () => {
    expect(hardCoded(ViewSwitch, { view: 'karte' as const, onchange: ignore })).toEqual([]);
    expect(hardCoded(RadiusChoice, { value: 10, onchange: ignore })).toEqual([]);
  });

  test('on the buttons of the interactive map', () => {
    expect(hardCoded(KeyHelp, {})).toEqual([]);
    expect(hardCoded(MapControls, { squeezed: false })).toEqual([]);
    const address = 'https://karten.musterort.example/stil.json';
    expect(hardCoded(StreetMapSwitch, { address, onchange: ignore })).toEqual([]);
  });

  test('in header, footer and the note on the language', () => {
    expect(hardCoded(SiteHeader, { current: '/' })).toEqual([]);
    expect(hardCoded(SiteFooter, { attribution: { text: '⟨Testgrenzen⟩', url: '/x' } })).toEqual([]);
    expect(hardCoded(LanguageNote, {})).toEqual([]);
  });
});
