import { describe, expect, it } from 'vitest';
import type { ComparableMunicipality } from '../../municipalities/comparable.ts';
import { reasonsOf } from './words.ts';
import { compare, NO_WISHES, type SimilarSite, type Wishes } from './compare.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

const here: ComparableMunicipality = {
  ags: '99901010',
  name: 'Musterort',
  districtAgs: '99901',
  district: 'Landkreis Muster',
  rank: 'Gemeinde',
  population: 8300,
  density: 120,
  urbanisation: 'gering besiedelt',
  centralPlace: 'keine',
  lon: 13,
  lat: 51,
};
const like: ComparableMunicipality = { ...here, ags: '99901020', population: 8900, density: 131.4 };
const city: ComparableMunicipality = {
  ...here,
  ags: '99902000',
  districtAgs: '99902',
  district: 'Großmusterstadt',
  rank: 'kreisfreie Stadt',
  population: 400_000,
  density: 2000,
  urbanisation: 'dicht besiedelt',
  centralPlace: 'Oberzentrum',
};
const siteIn = (home: ComparableMunicipality, km: number, roughKm = 0): SimilarSite => ({
  slug: 'testkita',
  name: 'Testkita',
  kind: 'hort',
  operatorType: 'kirchlich',
  focus: ['beratung', 'begegnung'],
  status: 'unclear',
  documented: [],
  lon: 13,
  lat: 51 + km / 111.195,
  roughKm,
  home,
});

const all = (site: SimilarSite, wishes: Wishes = NO_WISHES, of = here) =>
  reasonsOf(of, compare(of, site, DEFAULT_WEIGHTS, wishes), wishes);
const [inFavour, different] = [
  (home: Partial<ComparableMunicipality>) => all(siteIn({ ...like, ...home }, 31)).pro,
  (home: Partial<ComparableMunicipality>) => all(siteIn({ ...like, ...home }, 31)).contra,
];

describe('what is there against what is here', () => {
  it.each([
    [{}, 'ähnlich groß und ähnlich dicht besiedelt (dort 8.900, hier 8.300 Einwohner)'],
    [{ population: 5600 }, 'etwas kleiner und ähnlich dicht besiedelt (dort 5.600, hier 8.300 Einwohner)'],
    [{ density: 500 }, 'ähnlich groß, aber viel dichter besiedelt (dort 8.900, hier 8.300 Einwohner)'],
    [{ density: undefined }, 'ähnlich groß (dort 8.900, hier 8.300 Einwohner)'],
  ])('%j speaks for it', (home, text) => {
    expect(inFavour(home)).toContain(text);
  });

  it.each([
    [{ population: 5500 }, 'kleiner, aber ähnlich dicht besiedelt (dort 5.500, hier 8.300 Einwohner)'],
    [
      { population: 400_000, density: 2000 },
      'viel größer und viel dichter besiedelt (dort 400.000, hier 8.300 Einwohner)',
    ],
    [{ centralPlace: 'Oberzentrum' as const }, 'dort Oberzentrum, hier ohne Mittel- oder Oberzentrum'],
    [{ rank: 'kreisfreie Stadt' as const }, 'dort kreisfreie Stadt, hier Gemeinde'],
  ])('%j is a difference', (home, text) => {
    expect(different(home)).toContain(text);
  });

  it('calls nothing "etwas" beyond one and a half times, and names size and density once', () => {
    for (const population of [2000, 5000, 5500, 8300, 12_400, 13_000, 40_000]) {
      const { pro, contra } = all(siteIn({ ...like, population }, 31));
      const size = [...pro, ...contra].filter((each) => /groß|größer|kleiner|besiedelt \(/.test(each));
      expect(size).toHaveLength(1);
      const ratio = Math.max(population / 8300, 8300 / population);
      expect(/etwas (größer|kleiner)/.test(size.join())).toBe(ratio > 1.25 && ratio <= 1.5);
      expect(pro.includes(size[0] ?? '')).toBe(ratio <= 1.5);
    }
  });

  it('a town beside a village of the same size is no difference worth a word', () => {
    expect(different({ rank: 'Stadt' })).toEqual([]);
  });

  it('distance is in favour when it is short, and otherwise a fact; a city has no other district', () => {
    const elsewhere = { ...like, districtAgs: '99902', district: 'Landkreis Anders' };
    const near = all(siteIn(elsewhere, 20));
    expect(near.pro).toContain('in der Nähe: 20\u00a0km entfernt, Landkreis Anders');
    expect(near.facts).toEqual([]);
    const far = all(siteIn(elsewhere, 80, 2));
    expect(far.facts).toEqual(['etwa 80\u00a0km entfernt, Landkreis Anders']);
    expect(far.contra).toEqual([]);
    expect(all(siteIn(city, 80)).facts).toEqual(['80\u00a0km entfernt']);
    expect(all(siteIn(like, 80), NO_WISHES, city).facts).toEqual(['80\u00a0km entfernt']);
  });

  it.each([
    [['beratung', 'begegnung'], 'Schwerpunkt Beratung & Begleitung und Begegnung'],
    [['beratung', 'schutz'], 'Schwerpunkt Beratung & Begleitung, nicht Prävention & Kinderschutz'],
    [['schutz'], 'keiner der gewünschten Schwerpunkte dokumentiert'],
  ] as const)('focus %j', (focus, text) => {
    const { pro, contra } = all(siteIn(like, 31), { ...NO_WISHES, focus });
    expect([...pro, ...contra]).toContain(text);
  });

  it('says that no focus is documented rather than that there is none', () => {
    const wishes = { ...NO_WISHES, focus: ['beratung'] } as const;
    expect(all({ ...siteIn(like, 31), focus: [] }, wishes).unknown).toEqual(['Schwerpunkte nicht bekannt']);
  });

  it('kind and operator against the wish', () => {
    const { pro, contra } = all(siteIn(like, 31), { ...NO_WISHES, kind: ['hort'], operator: ['frei'] });
    expect(pro).toContain('Hort, wie gewünscht');
    expect(contra).toEqual(['kirchlicher Träger, anders als gewünscht']);
  });
});

describe('reasons', () => {
  it('name the weightiest first', () => {
    expect(all(siteIn({ ...like, districtAgs: '99902', district: 'Anderswo' }, 80)).pro).toEqual([
      'ähnlich groß und ähnlich dicht besiedelt (dort 8.900, hier 8.300 Einwohner)', // weight 4
      'beide gering besiedelt',
      'beide ohne Mittel- oder Oberzentrum',
      'beide sind Gemeinde',
    ]);
  });

  it('say of a site in the municipality itself only that it is here', () => {
    expect(all(siteIn(here, 3))).toEqual({
      pro: ['liegt in der Gemeinde selbst'],
      contra: [],
      facts: [],
      unknown: [],
    });
  });

  it('leave out what does not count and list what is not known', () => {
    const site = siteIn({ ...city, density: undefined }, 31);
    const weights = { ...DEFAULT_WEIGHTS, population: 0 };
    const reasons = reasonsOf(here, compare(here, site, weights), NO_WISHES);
    expect([...reasons.pro, ...reasons.contra].join()).not.toContain('größer');
    expect(reasons.unknown).toEqual(['Einwohnerdichte nicht bekannt']);
  });
});
