import { describe, expect, it } from 'vitest';
import type { ComparableMunicipality } from '../../municipalities/comparable.ts';
import { featureWords, reasonsOf } from './words.ts';
import { compare, NO_WISHES, type SimilarSite, type Wishes } from './compare.ts';
import { DEFAULT_WEIGHTS, type DimensionId } from './weights.ts';

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
  lon: 13,
  lat: 51 + km / 111.195,
  roughKm,
  home,
});

function words(
  id: DimensionId,
  site: SimilarSite,
  wishes: Wishes = NO_WISHES,
  of = here,
): string | undefined {
  const similarity = compare(of, site, DEFAULT_WEIGHTS, wishes);
  const feature = similarity.features.find((each) => each.dimension === id);
  return feature && featureWords(feature, of, similarity, wishes);
}

describe('what is there against what is here', () => {
  it.each([
    ['population', siteIn(like, 31), 'ähnlich groß: 8.900 gegen hier 8.300 Einwohner'],
    ['population', siteIn(city, 31), 'viel größer: 400.000 gegen hier 8.300 Einwohner'],
    [
      'population',
      siteIn({ ...like, population: 5000 }, 31),
      'etwas kleiner: 5.000 gegen hier 8.300 Einwohner',
    ],
    ['population', siteIn({ ...like, population: 4000 }, 31), 'kleiner: 4.000 gegen hier 8.300 Einwohner'],
    ['density', siteIn(like, 31), 'ähnlich dicht bewohnt: 131 gegen hier 120 Einwohner je km²'],
    ['urbanisation', siteIn(like, 31), 'beide gering besiedelt'],
    ['urbanisation', siteIn(city, 31), 'dicht besiedelt, hier gering besiedelt'],
    ['centralPlace', siteIn(like, 31), 'beide ohne Mittel- oder Oberzentrum'],
    ['centralPlace', siteIn(city, 31), 'Oberzentrum, hier ohne Mittel- oder Oberzentrum'],
    ['rank', siteIn(city, 31), 'kreisfreie Stadt, hier Gemeinde'],
    ['distance', siteIn(like, 31), '31 km entfernt'],
    ['distance', siteIn(like, 31, 2), 'etwa 31 km entfernt'],
    ['distance', siteIn(here, 3), 'liegt in der Gemeinde selbst'],
    ['district', siteIn(like, 31), 'derselbe Kreis: Landkreis Muster'],
    ['district', siteIn(city, 31), 'anderer Kreis: Großmusterstadt'],
    ['population', siteIn({ ...like, population: undefined }, 31), 'Einwohnerzahl nicht bekannt'],
    ['urbanisation', siteIn({ ...like, urbanisation: undefined }, 31), 'Besiedlung nicht bekannt'],
  ] as const)('%s', (id, site, text) => {
    expect(words(id, site)).toBe(text);
  });

  it.each([
    [['beratung', 'begegnung'], 'Schwerpunkt Beratung & Begleitung und Begegnung'],
    [['beratung', 'schutz'], 'Schwerpunkt Beratung & Begleitung, nicht Prävention & Kinderschutz'],
    [['schutz'], 'keiner der gewünschten Schwerpunkte dokumentiert'],
  ] as const)('focus %j', (focus, text) => {
    expect(words('focus', siteIn(like, 31), { ...NO_WISHES, focus })).toBe(text);
  });

  it('says that no focus is documented rather than that there is none', () => {
    const wishes = { ...NO_WISHES, focus: ['beratung'] } as const;
    expect(words('focus', { ...siteIn(like, 31), focus: [] }, wishes)).toBe('Schwerpunkte nicht bekannt');
  });

  it('kind and operator against the wish', () => {
    const wishes = { ...NO_WISHES, kind: ['hort'], operator: ['frei'] } as const;
    expect(words('kind', siteIn(like, 31), wishes)).toBe('Hort, wie gewünscht');
    expect(words('operator', siteIn(like, 31), wishes)).toBe('kirchlicher Träger, anders als gewünscht');
  });
});

describe('reasons', () => {
  it('name the weightiest for and against, most important first', () => {
    const reasons = reasonsOf(
      here,
      compare(here, siteIn({ ...like, districtAgs: '99902' }, 80), DEFAULT_WEIGHTS),
      NO_WISHES,
    );
    expect(reasons.pro[0]).toBe('ähnlich groß: 8.900 gegen hier 8.300 Einwohner'); // weight 4
    expect(reasons.pro).toHaveLength(5);
    expect(reasons.contra).toEqual(['80 km entfernt', 'anderer Kreis: Landkreis Muster']); // 2·0.8 before 1·1
  });

  it('say of a site in the municipality itself only that it is here', () => {
    const reasons = reasonsOf(here, compare(here, siteIn(here, 3), DEFAULT_WEIGHTS), NO_WISHES);
    expect(reasons).toEqual({ pro: ['liegt in der Gemeinde selbst'], contra: [], unknown: [] });
  });

  it('leave out what does not count and list what is not known', () => {
    const site = siteIn({ ...city, density: undefined }, 31);
    const weights = { ...DEFAULT_WEIGHTS, population: 0 };
    const reasons = reasonsOf(here, compare(here, site, weights), NO_WISHES);
    expect([...reasons.pro, ...reasons.contra].join()).not.toContain('Einwohner,');
    expect(reasons.contra.join()).not.toContain('größer');
    expect(reasons.unknown).toEqual(['Einwohnerdichte nicht bekannt']);
  });
});
