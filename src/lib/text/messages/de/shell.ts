type Pages = readonly (readonly [path: `/${string}`, label: string])[];

/** Texts around every page: header, footer, notes. */
export interface ShellTexts {
  readonly skip: string;
  readonly menu: string;
  readonly mainMenu: string;
  /** Main menu; empty if the language has the start page only. */
  readonly pages: Pages;
  /** Label of the language switcher. */
  readonly languages: string;
  readonly footer: string;
  readonly morePages: Pages;
  /** Introduces links to German pages. Empty on German pages. */
  readonly inGerman: string;
  readonly borders: string;
  readonly figures: string;
  readonly data: string;
  readonly breadcrumb: string;
  readonly source: (number: number) => string;
  readonly loadFault: {
    readonly text: string;
    readonly again: string;
    readonly without: string;
  };
  /** Note that the texts are machine-translated; shown until `Language.reviewed`. Empty in German. */
  readonly unreviewed: string;
  /** Note that facts are in German. Empty on German pages. */
  readonly about: string;
  readonly report: string;
}

export const shell: ShellTexts = {
  skip: 'Zum Inhalt springen',
  menu: 'Menü',
  mainMenu: 'Hauptmenü',
  pages: [
    ['/', 'Karte'],
    ['/gemeinden/', 'Gemeinden'],
    ['/vergleich/', 'Vergleich'],
    ['/planung/', 'Planung'],
    ['/daten/', 'Daten'],
    ['/ueber/', 'Über die Karte'],
  ],
  languages: 'Sprache',
  footer: 'Fußzeile',
  morePages: [
    ['/mitmachen/', 'Mitmachen'],
    ['/schwerpunkte/', 'Schwerpunkte'],
    ['/kreise/', 'Kreise'],
    ['/barrierefreiheit/', 'Barrierefreiheit'],
    ['/datenschutz/', 'Datenschutz'],
    ['/impressum/', 'Impressum'],
    ['/lizenzen/', 'Lizenzen'],
    ['/einbetten/', 'Karte einbetten'],
  ],
  inGerman: '',
  borders: 'Grenzen:',
  figures: 'Herkunft aller Angaben:',
  data: 'Daten und Quellen',
  breadcrumb: 'Sie sind hier',
  source: (number) => `Quelle ${number}`,
  loadFault: {
    text: 'Ein Teil der Seite wurde nicht geladen. Vielleicht gibt es eine neue Version.',
    again: 'Neu laden',
    without: 'Ohne diesen Teil weiter',
  },
  unreviewed: '',
  about: '',
  report: '',
};
