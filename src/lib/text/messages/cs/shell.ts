import cs from '$region/words/cs.json';
import { pluralIn } from '../../format/plural.ts';
import type { ShellTexts } from '../de/shell.ts';
import type { GazetteerTexts } from '../de/gazetteer.ts';
import type { LiveMapTexts } from '../de/live-map.ts';

const plural = pluralIn('cs');

export const shell: ShellTexts = {
  skip: 'Přejít k obsahu',
  menu: 'Menu',
  mainMenu: 'Hlavní menu',
  pages: [],
  languages: 'Jazyk',
  footer: 'Zápatí',
  morePages: [
    ['/gemeinden/', 'Obce'],
    ['/ueber/', 'O této mapě'],
    ['/mitmachen/', 'Zapojit se'],
    ['/barrierefreiheit/', 'Přístupnost'],
    ['/datenschutz/', 'Ochrana údajů'],
    ['/impressum/', 'Provozovatel (Impressum)'],
  ],
  inGerman: 'Tyto stránky jsou v němčině:',
  borders: 'Hranice:',
  figures: 'Odkud jsou údaje (německy):',
  data: 'data a zdroje',
  breadcrumb: 'Kde se nacházíte',
  source: (number) => `Zdroj ${number}`,
  loadFault: {
    text: 'Část stránky se nepodařilo načíst. Možná existuje nová verze.',
    again: 'Načíst znovu',
    without: 'Pokračovat bez této části',
  },
  unreviewed: 'Strojový překlad, který zatím nikdo nezkontroloval.',
  about: 'Názvy, aktivity a zdroje jsou v němčině.',
  report: 'Nahlásit chybu (německy)',
};

const WHAT_THEY_LEARN = 'dozví se vaši IP adresu a to, který výřez mapy si prohlížíte.';

export const liveMap: LiveMapTexts = {
  title: `Mapa ${cs.of}. Šipky ji posouvají, plus a minus mění přiblížení, Enter otevře obec uprostřed, otazník vysvětlí všechny klávesy. Všechna zařízení jsou i v seznamu.`,
  scrollWindows: 'Pro přiblížení podržte Ctrl a posouvejte kolečkem',
  scrollMac: 'Pro přiblížení podržte ⌘ a posouvejte kolečkem',
  twoFingers: 'Mapu posouvejte dvěma prsty',
  metre: 'm',
  kilometre: 'km',
  move: 'Posunout mapu',
  zoomIn: 'Přiblížit mapu',
  zoomOut: 'Oddálit mapu',
  north: 'Posunout mapu na sever',
  west: 'Posunout mapu na západ',
  east: 'Posunout mapu na východ',
  south: 'Posunout mapu na jih',
  home: `Ukázat ${cs.whole}`,
  streets: {
    toggle: 'Mapa ulic',
    loading: 'Mapa ulic se načítá.',
    on: 'Mapa ulic je zapnutá.',
    off: 'Mapa ulic je vypnutá.',
    failed: 'Mapa ulic teď není dostupná. Jednoduchá mapa zůstává viditelná.',
    question: 'Zapnout mapu ulic',
    federal: `Mapa ulic pochází od německého Spolkového úřadu pro kartografii a geodézii (BKG): ${WHAT_THEY_LEARN}`,
    from: (host) => `Mapa ulic pochází od ${host}: ${WHAT_THEY_LEARN}`,
    remember: 'zapamatovat v tomto zařízení',
    load: 'Načíst mapu ulic',
    decline: 'Nenačítat',
  },
  nowhere: {
    north: 'na severu',
    east: 'na východě',
    south: 'na jihu',
    west: 'na západě',
    go: 'Přejít tam',
    nearest: (name, distance, direction) =>
      `Tady žádné zařízení není. Nejbližší je ${direction}, ve vzdálenosti ${distance}: ${name}`,
  },
  keys: {
    title: 'Klávesy na mapě',
    tab: 'od zařízení k zařízení, ze severu na jih',
    enter: 'otevřít zařízení, nebo obec uprostřed mapy',
    arrows: 'posunout mapu',
    zoom: 'přiblížit a oddálit',
    escape: 'zavřít otevřené zařízení',
    help: 'tato nápověda',
  },
};

const municipalities = (count: number): string =>
  `${count} ${plural(count, { one: 'obec', few: 'obce', many: 'obce', other: 'obcí' })}`;

export const gazetteer: GazetteerTexts = {
  districtCity: 'město mimo okresy',
  municipalities,
  middleOf: (name) => `střed: ${name}`,
  middleOfDistrict: 'střed okresu (Landkreis)',
  middleOfSeveral: (first, others) => `střed: ${first} a ještě ${municipalities(others)}`,
  two: (first, second) => `${first} a ${second}`,
  more: (first, second, others) => `${first}, ${second} a ještě ${others}`,
  within: (where) => where,
  today: (where) => `dnes ${where}`,
  byStop: (where) => `${where} (přibližně, podle zastávky)`,
  stopOf: (name, within) => `přibližně ${name}, ${within}, podle zastávky`,
  site: (where) => `zařízení: ${where}`,
  rough: (precision) => `přesná poloha není známa (${precision})`,
};
