/** What the pages of all municipalities say of similar sites, from the derived data. */
import { describe, expect, it } from 'vitest';
import { municipalityPage, municipalityParams } from '$lib/server/municipality-pages.ts';
import { plainText } from '$lib/municipality-views/council/council-text.ts';
import { NO_WISHES } from '$lib/sites/similarity/compare.ts';
import { ALIKE_FROM, selectSimilar } from '$lib/sites/similarity/select.ts';
import { reasonsOf } from '$lib/sites/similarity/words.ts';

const pages = municipalityParams().flatMap((param) => municipalityPage(param) ?? []);
/** Number of cards on a municipality's page. */
const CARDS = 3;

const cards = pages.flatMap(({ here, results }) => {
  const { alike, full } = selectSimilar(here, results, NO_WISHES, CARDS);
  return full.map((result) => ({ here, alike, result, reasons: reasonsOf(here, result, NO_WISHES) }));
});

describe('the cards of all municipalities', () => {
  it('are there for each', () => {
    expect(pages).toHaveLength(418);
    expect(new Set(cards.map(({ here }) => here.ags)).size).toBe(418);
  });

  it('have a reason in favour, or are the nearest and say so', () => {
    const without = cards.filter(({ alike, reasons }) => alike && reasons.pro.length === 0);
    expect(without.map(({ here, result }) => `${here.name}: ${result.site.slug}`)).toEqual([]);
    for (const { alike, result } of cards) if (alike) expect(result.score).toBeGreaterThanOrEqual(ALIKE_FROM);
  });

  it('object to no distance, to no other district, and to nothing that is nearly the same', () => {
    const objections = [...new Set(cards.flatMap(({ reasons }) => reasons.contra))];
    expect(objections.length).toBeGreaterThan(50);
    expect(objections.filter((each) => /entfernt|Kreis:|etwas größer|etwas kleiner/.test(each))).toEqual([]);
    expect(objections.filter((each) => /^(beide|ähnlich|derselbe)/.test(each))).toEqual([]);
  });

  it('name the size once, "etwas" only up to one and a half times, and no district of a city', () => {
    for (const { here, result, reasons } of cards) {
      const said = [...reasons.pro, ...reasons.contra];
      const sizes = said.filter((each) => each.includes('Einwohner)'));
      expect(sizes).toHaveLength(1);
      const [there, own] = [result.site.home.population ?? 0, here.population ?? 0];
      if (/etwas (größer|kleiner)/.test(sizes.join()))
        expect(Math.max(there, own) / Math.min(there, own)).toBeLessThanOrEqual(1.5);
      if ([here.rank, result.site.home.rank].includes('kreisfreie Stadt'))
        expect([...said, ...reasons.facts].join()).not.toMatch(/entfernt, /);
    }
  });
});

describe('the sheet for the council', () => {
  it('has figures, three sites with whom to call, what is not known, and sources, for each municipality', () => {
    for (const { council, municipality } of pages) {
      const text = plainText(municipality.name, council);
      expect(council.filter(({ level }) => level === 2)).toHaveLength(3);
      expect(text.match(/^Wen anrufen: ./gm)).toHaveLength(3);
      expect(text.match(/^Womit: Träger ./gm)).toHaveLength(3);
      expect(text.match(/^Was daraus wurde: .*\(.+\)$/gm)).toHaveLength(3);
      expect(text.match(/^Wen anrufen: .*(\d{4}|Auskunft geben .{6})/gm)).toHaveLength(3);
      expect(text).toMatch(/^Einwohner: [\d.]+ am \d/m);
      expect(text).toMatch(/^Quellen\n.+: https?:/m);
      expect(text).not.toMatch(/undefined|\.\.|; \)|\( |Vorbild/);
    }
  });
});
