/** Two invented municipalities and a site, for a comparison worked out by hand. */
import type { ComparableMunicipality } from '../../municipalities/comparable.ts';
import type { SimilarSite } from './compare.ts';

export const village: ComparableMunicipality = {
  ags: '99901010',
  name: 'Musterort',
  districtAgs: '99901',
  district: 'Musterkreis',
  rank: 'Gemeinde',
  population: 1000,
  density: 100,
  urbanisation: 'gering besiedelt',
  centralPlace: 'keine',
  lon: 13,
  lat: 51,
};
export const town: ComparableMunicipality = {
  ...village,
  ags: '99902020',
  name: 'Musterstadt',
  districtAgs: '99902',
  rank: 'Große Kreisstadt',
  population: 10_000,
  density: 316.227766,
  urbanisation: 'mittlere Besiedlungsdichte',
  centralPlace: 'Mittelzentrum',
};
export const testkita: SimilarSite = {
  slug: 'testkita-musterstadt',
  name: 'Testkita',
  kind: 'kita',
  operatorType: 'frei',
  focus: ['beratung', 'begegnung'],
  status: 'unclear',
  documented: [],
  lon: 13,
  lat: 51 + 50 / 111.195, // 50 km north; one degree of a great circle is 111.195 km
  roughKm: 0,
  home: town,
};
