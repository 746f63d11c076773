import pl from '$region/words/pl.json';
import { phaseTerms, roman } from '../../region/phase-terms.ts';
import type { TermWords } from './term-words.ts';

export const terms: TermWords = {
  familienbildung: [
    'Kursy dla rodzin',
    'Kursy, wieczory tematyczne i pomysły, które pomagają rodzicom w wychowaniu.',
  ],
  beratung: ['Porady', 'Osobista porada, pomoc przy wnioskach i kontakt do poradni specjalistycznych.'],
  begegnung: ['Spotkania', 'Otwarte spotkania i kawiarenki dla rodziców, w których poznają się rodziny.'],
  vernetzung: ['Współpraca w okolicy', 'Współpraca ze stowarzyszeniami, szkołami, poradniami i sąsiadami.'],
  integration: [
    'Integracja i migracja',
    'Otwarte drzwi dla rodzin, które przyjechały lub uciekły do Niemiec.',
  ],
  inklusion: [
    'Włączanie dzieci z niepełnosprawnościami',
    'Dzieci z niepełnosprawnościami i bez nich są razem pod opieką.',
  ],
  generationen: ['Pokolenia', 'Dziadkowie, wolontariusze i sąsiedzi uczestniczą w życiu dzieci.'],
  gesundheit: ['Zdrowie i ruch', 'Żywienie, sport, odpoczynek i pierwsza pomoc.'],
  beteiligung: [
    'Współdecydowanie i wolontariat',
    'Rodzice współtworzą placówkę: rady rodziców, wspólne prace, udział w zajęciach.',
  ],
  schutz: ['Profilaktyka i ochrona dzieci', 'Zapobieganie przemocy i zagrożeniom.'],
  grosswohnsiedlung: ['Duże osiedle', 'Duże osiedle mieszkaniowe, często z wielkiej płyty.'],
  'soziale-stadt': [
    'Obszar rewitalizacji społecznej',
    'Część miasta, która dostaje środki publiczne, bo potrzebuje wsparcia.',
  ],
  stadtteil: ['Dzielnica', 'Dzielnica mieszkaniowa większego miasta.'],
  stadtzentrum: ['Śródmieście', 'W środku miasta.'],
  stadtrand: ['Obrzeża miasta', 'Na skraju miasta.'],
  kleinstadt: ['Małe miasto', 'Miasto poniżej 20\u00a0000 mieszkańców, bez dokładniejszych danych.'],
  dorf: ['Wieś', 'Wieś lub gmina wiejska.'],
  kita: ['Żłobek lub przedszkole (Kita)', 'Opieka nad dziećmi do rozpoczęcia szkoły.'],
  hort: ['Świetlica (Hort)', 'Opieka nad dziećmi ze szkoły podstawowej przed lekcjami i po lekcjach.'],
  kinderhaus: [
    'Żłobek i przedszkole (Kinderhaus)',
    'Żłobek, przedszkole i często też świetlica pod jednym dachem.',
  ],
  kommunal: ['miasto lub gmina', 'Placówkę prowadzi samo miasto lub gmina.'],
  frei: [
    'organizacja pozarządowa',
    'Prowadzi ją stowarzyszenie, organizacja społeczna lub spółka non profit.',
  ],
  kirchlich: ['organizacja kościelna', 'Prowadzi ją Kościół lub organizacja chrześcijańska.'],
  running: [
    'działa jako centrum dla rodziców i dzieci',
    'Jest źródło: placówka działa dziś jako centrum dla rodziców i dzieci.',
  ],
  succeeded: ['centrum kontynuowane w innej formie', 'Źródło wymienia zajęcia, które były po centrum.'],
  unclear: [
    'nie wiadomo, czy centrum jeszcze działa',
    'Nie znaleźliśmy publicznego źródła, które mówi, czy centrum jeszcze działa. Prosimy najpierw zadzwonić.',
  ],
  ended: [
    'nie jest już centrum dla rodziców i dzieci',
    'Źródło podaje, że praca jako centrum się skończyła. Sama placówka może być otwarta.',
  ],
  ...phaseTerms(pl.phases, (number) => `Etap projektu ${roman(number)}`),
  address: ['adres', 'Położenie znane z dokładnością do budynku.'],
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
  'bis-20000': ['od 5000 do poniżej 20\u00a0000', ''],
  'bis-100000': ['od 20\u00a0000 do poniżej 100\u00a0000', ''],
  'ab-100000': ['100\u00a0000 i więcej', ''],
};
