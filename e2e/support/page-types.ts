/** One page of each type, for the accessibility tests and the accessibility statement. */
export interface PageType {
  /** German name in the statement. */
  readonly name: string;
  readonly path: string;
  /** Query of a state other than the default. */
  readonly search?: string;
  /** CSS selector that matches once the page's script is ready. */
  readonly usable?: string;
  /** True for a page with translations. */
  readonly translated?: boolean;
}

const HYDRATED = '.explorer[data-hydrated=true]';

export const PAGE_TYPES: readonly PageType[] = [
  { name: 'Startseite', path: '/', usable: HYDRATED, translated: true },
  {
    name: 'Startseite mit Ort, Umkreis und Filtern',
    path: '/',
    search: '?ort=gemeinde-14730110&umkreis=20&schwerpunkt=begegnung',
    usable: '[name=umkreis]',
  },
  { name: 'Startseite ohne Treffer', path: '/', search: '?schwerpunkt=schutz&art=kita', usable: '.empty' },
  {
    name: 'Startseite mit geöffnetem Standort',
    path: '/',
    search: '?standort=hort-berg-eilenburg',
    usable: '[data-panel]',
  },
  { name: 'Standorte', path: '/standorte/', translated: true },
  { name: 'Profil eines Standorts', path: '/standorte/hort-berg-eilenburg/', translated: true },
  { name: 'Schwerpunkte', path: '/schwerpunkte/' },
  { name: 'Seite eines Schwerpunkts', path: '/schwerpunkte/familienbildung/', translated: true },
  { name: 'Gemeinden von A bis Z', path: '/gemeinden/' },
  { name: 'Seite einer Gemeinde', path: '/gemeinden/14730110-eilenburg/' },
  {
    name: 'Standorte in ähnlichen Gemeinden mit Gewichten',
    path: '/gemeinden/aehnlich/',
    search: '?gemeinde=14730110',
    usable: '[role=status]',
  },
  { name: 'Was braucht ein EKiZ?', path: '/gemeinden/was-braucht-ein-ekiz/' },
  { name: 'Kreise', path: '/kreise/' },
  { name: 'Seite eines Kreises', path: '/kreise/14730-landkreis-nordsachsen/' },
  { name: 'Vergleich', path: '/vergleich/', usable: '[data-hydrated=true]' },
  { name: 'Planung', path: '/planung/', usable: '[data-hydrated=true]' },
  { name: 'Methode der Ähnlichkeit', path: '/methode/' },
  { name: 'Methode der Planung', path: '/planung/methode/' },
  { name: 'Daten', path: '/daten/' },
  { name: 'Über diese Karte', path: '/ueber/' },
  { name: 'Mitmachen', path: '/mitmachen/' },
  { name: 'Offene Standorte', path: '/mitmachen/offene-standorte/' },
  { name: 'Einbetten', path: '/einbetten/' },
  { name: 'Eingebettete Karte', path: '/einbetten/karte/', usable: HYDRATED },
  { name: 'Barrierefreiheit', path: '/barrierefreiheit/' },
  { name: 'Datenschutz', path: '/datenschutz/' },
  { name: 'Impressum', path: '/impressum/' },
  { name: 'Lizenzen', path: '/lizenzen/' },
  { name: 'Seite nicht gefunden', path: '/404.html' },
];
