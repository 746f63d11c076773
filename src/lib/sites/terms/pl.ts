import pl from '$region/words/pl.json';
import { phaseTerms, roman } from '../../region/phase-terms.ts';
import type { TermWords } from './term-words.ts';

export const terms: TermWords = {
  familienbildung: [
    'Nauka dla rodzin',
    'Kursy, wieczory tematyczne i pomysły, które pomagają rodzicom w wychowaniu.',
  ],
  beratung: [
    'Porady i wsparcie',
    'Osobista porada, pomoc przy wnioskach i kontakt do placówek specjalistycznych.',
  ],
  begegnung: ['Spotkania', 'Otwarte spotkania i kawiarenki dla rodziców, w których poznają się rodziny.'],
  vernetzung: ['Współpraca w okolicy', 'Współpraca ze stowarzyszeniami, szkołami, służbami i sąsiadami.'],
  integration: [
    'Integracja i migracja',
    'Otwarte drzwi dla rodzin, które przyjechały lub uciekły do Niemiec.',
  ],
  inklusion: ['Inkluzja', 'Dzieci z niepełnosprawnościami i bez nich są razem pod opieką.'],
  generationen: ['Pokolenia', 'Dziadkowie, wolontariusze i sąsiedzi uczestniczą w życiu dzieci.'],
  gesundheit: ['Zdrowie i ruch', 'Żywienie, sport, odpoczynek i pierwsza pomoc.'],
  beteiligung: [
    'Udział i wolontariat',
    'Rodzice współtworzą placówkę: rady rodziców, wspólne prace, udział w zajęciach.',
  ],
  schutz: ['Profilaktyka i ochrona dzieci', 'Zapobieganie przemocy i zagrożeniom.'],
  grosswohnsiedlung: ['Duże osiedle', 'Duże osiedle mieszkaniowe, często z wielkiej płyty.'],
  'soziale-stadt': [
    'Obszar rewitalizacji społecznej',
    'Część miasta, która dostaje środki publiczne, bo potrzebuje wsparcia.',
  ],
  stadtteil: ['Dzielnica', 'Dzielnica mieszkaniowa większego miasta.'],
  stadtzentrum: ['Centrum miasta', 'W środku miasta.'],
  stadtrand: ['Obrzeża miasta', 'Na skraju miasta.'],
  kleinstadt: ['Małe miasto', 'Miasto poniżej 20 000 mieszkańców, bez dokładniejszych danych.'],
  dorf: ['Wieś', 'Wieś lub gmina wiejska.'],
  kita: ['Przedszkole (Kita)', 'Opieka nad dziećmi do rozpoczęcia szkoły.'],
  hort: ['Świetlica (Hort)', 'Opieka nad dziećmi ze szkoły podstawowej przed lekcjami i po lekcjach.'],
  kinderhaus: ['Dom dziecięcy (Kinderhaus)', 'Żłobek, przedszkole i często też świetlica pod jednym dachem.'],
  kommunal: ['gmina', 'Placówkę prowadzi samo miasto lub gmina.'],
  frei: [
    'organizacja pożytku publicznego',
    'Prowadzi ją stowarzyszenie, organizacja społeczna lub spółka non profit.',
  ],
  kirchlich: ['kościół', 'Prowadzi ją kościół lub organizacja chrześcijańska.'],
  running: [
    'działa jako centrum dla rodziców i dzieci',
    'Potwierdzone: placówka działa dziś jako centrum dla rodziców i dzieci.',
  ],
  succeeded: [
    'kontynuowane w innej formie',
    'Potwierdzone: istnieje lub istniała oferta, która po nim nastąpiła.',
  ],
  unclear: [
    'nie wiadomo, jak jest dziś',
    'Nikt publicznie nie potwierdził, co obowiązuje dziś. Prosimy najpierw zadzwonić.',
  ],
  ended: ['zakończone', 'Potwierdzone: praca jako centrum dla rodziców i dzieci się skończyła.'],
  ...phaseTerms(pl.phases, (number) => `Etap projektu ${roman(number)}`),
  address: ['adres', 'Położenie jest znane co do budynku.'],
  street: ['ulica', 'Ulica jest znana, numer domu nie.'],
  part: ['część miejscowości', 'Punkt pokazuje tylko część miejscowości.'],
  postcode: ['obszar kodu pocztowego', 'Punkt pokazuje środek obszaru kodu pocztowego.'],
  municipality: ['gmina', 'Punkt pokazuje środek miejscowości lub gminy.'],
  hours: ['Godziny otwarcia', 'Kiedy placówka jest otwarta.'],
  capacity: ['Liczba miejsc', 'Ile dzieci może przyjąć placówka.'],
  access: ['Dostępność', 'Czy do placówki można wejść bez schodów.'],
  yes: ['bez barier, jest źródło', 'Źródło opisuje placówkę jako dostępną bez barier.'],
  partly: ['częściowo bez barier', 'Źródło opisuje część placówki jako dostępną bez barier.'],
  no: ['z barierami', 'Źródło podaje, że placówka nie jest dostępna bez barier.'],
  'bis-5000': ['poniżej 5000', ''],
  'bis-20000': ['od 5000 do poniżej 20 000', ''],
  'bis-100000': ['od 20 000 do poniżej 100 000', ''],
  'ab-100000': ['100 000 i więcej', ''],
};
