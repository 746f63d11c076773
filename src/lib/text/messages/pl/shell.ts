import pl from '$region/words/pl.json';
import { pluralIn } from '../../format/plural.ts';
import type { ShellTexts } from '../de/shell.ts';
import type { GazetteerTexts } from '../de/gazetteer.ts';
import type { LiveMapTexts } from '../de/live-map.ts';

const plural = pluralIn('pl');

export const shell: ShellTexts = {
  skip: 'Przejdź do treści',
  menu: 'Menu',
  mainMenu: 'Menu główne',
  pages: [],
  languages: 'Język',
  footer: 'Stopka',
  morePages: [
    ['/gemeinden/', 'Gminy'],
    ['/ueber/', 'O tej mapie'],
    ['/mitmachen/', 'Pomóż uzupełnić mapę'],
    ['/barrierefreiheit/', 'Dostępność'],
    ['/datenschutz/', 'Ochrona danych'],
    ['/impressum/', 'Nota prawna (Impressum)'],
  ],
  inGerman: 'Te strony są po niemiecku:',
  borders: 'Granice:',
  figures: 'Skąd pochodzą dane (po niemiecku):',
  data: 'dane i źródła',
  breadcrumb: 'Ścieżka nawigacji',
  source: (number) => `Źródło ${number}`,
  loadFault: {
    text: 'Nie udało się wczytać części strony. Może jest nowa wersja.',
    again: 'Wczytaj ponownie',
    without: 'Dalej bez tej części',
  },
  unreviewed: 'Tłumaczenie maszynowe, jeszcze niesprawdzone przez człowieka.',
  about: 'Nazwy, zajęcia i źródła są po niemiecku.',
  report: 'Zgłoś błąd (po niemiecku)',
};

const WHAT_THEY_LEARN = 'trafi tam adres IP i informacja, który wycinek mapy jest oglądany.';

export const liveMap: LiveMapTexts = {
  title: `Mapa ${pl.of}. Strzałki przesuwają, plus i minus zmieniają powiększenie, Enter otwiera gminę pośrodku, znak zapytania objaśnia wszystkie klawisze. Wszystkie placówki są też na liście.`,
  scrollWindows: 'Aby powiększyć mapę, przytrzymaj Ctrl i przewijaj',
  scrollMac: 'Aby powiększyć mapę, przytrzymaj ⌘ i przewijaj',
  twoFingers: 'Przesuwaj mapę dwoma palcami',
  metre: 'm',
  kilometre: 'km',
  move: 'Przesuń mapę',
  zoomIn: 'Powiększ mapę',
  zoomOut: 'Pomniejsz mapę',
  north: 'Przesuń mapę na północ',
  west: 'Przesuń mapę na zachód',
  east: 'Przesuń mapę na wschód',
  south: 'Przesuń mapę na południe',
  home: `Pokaż ${pl.whole}`,
  streets: {
    toggle: 'Mapa ulic',
    loading: 'Mapa ulic się wczytuje.',
    on: 'Mapa ulic jest włączona.',
    off: 'Mapa ulic jest wyłączona.',
    failed: 'Mapa ulic jest teraz niedostępna. Prosta mapa pozostaje widoczna.',
    question: 'Włącz mapę ulic',
    federal: `Mapa ulic pochodzi z niemieckiego Federalnego Urzędu Kartografii i Geodezji (BKG): ${WHAT_THEY_LEARN}`,
    from: (host) => `Mapa ulic pochodzi z ${host}: ${WHAT_THEY_LEARN}`,
    remember: 'zapamiętaj na tym urządzeniu',
    load: 'Wczytaj mapę ulic',
    decline: 'Nie wczytuj',
  },
  nowhere: {
    north: 'na północy',
    east: 'na wschodzie',
    south: 'na południu',
    west: 'na zachodzie',
    go: 'Przejdź tam',
    nearest: (name, distance, direction) =>
      `Tu nie ma placówki. Najbliższa jest ${direction}, w odległości ${distance}: ${name}`,
  },
  keys: {
    title: 'Klawisze na mapie',
    tab: 'od placówki do placówki, z północy na południe',
    enter: 'otwórz placówkę albo gminę pośrodku mapy',
    arrows: 'przesuń mapę',
    zoom: 'powiększ i pomniejsz',
    escape: 'zamknij otwartą placówkę',
    help: 'ta pomoc',
  },
};

const municipalities = (count: number): string =>
  `${count} ${plural(count, { one: 'gmina', few: 'gminy', many: 'gmin', other: 'gminy' })}`;

export const gazetteer: GazetteerTexts = {
  districtCity: 'miasto na prawach powiatu',
  municipalities,
  middleOf: (name) => `środek: ${name}`,
  middleOfDistrict: 'środek powiatu (Landkreis)',
  middleOfSeveral: (first, others) => `środek: ${first} i jeszcze ${municipalities(others)}`,
  two: (first, second) => `${first} i ${second}`,
  more: (first, second, others) => `${first}, ${second} i jeszcze ${others}`,
  within: (where) => where,
  today: (where) => `dziś ${where}`,
  byStop: (where) => `${where} (w przybliżeniu, według przystanku)`,
  stopOf: (name, within) => `w przybliżeniu ${name}, ${within}, według przystanku`,
  site: (where) => `placówka: ${where}`,
  rough: (precision) => `dokładne położenie nie jest znane (${precision})`,
};
