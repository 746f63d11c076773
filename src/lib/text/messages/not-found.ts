/** Texts of the 404 page, which holds all languages: a static host serves one file for every unknown address. */
import type { LanguagePrefix } from '../format/languages.ts';
import { name as isolated } from './ar/formats.ts';

export interface NotFoundTexts {
  readonly title: string;
  readonly lead: string;
  /** Before the names of pages with a similar address. */
  readonly guess: string;
  /** After them. */
  readonly mark: string;
  /** Label of the place search. */
  readonly place: string;
  readonly search: string;
  readonly map: string;
  readonly sites: string;
}

export const NOT_FOUND: Readonly<Record<LanguagePrefix | '', NotFoundTexts>> = {
  '': {
    title: 'Diese Seite gibt es hier nicht',
    lead: 'Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist umgezogen.',
    guess: 'Meinten Sie',
    mark: '?',
    place: 'Ort oder Postleitzahl',
    search: 'Auf der Karte suchen',
    map: 'Zur Karte',
    sites: 'Alle Standorte',
  },
  leicht: {
    title: 'Diese Seite gibt es nicht',
    lead: 'Vielleicht ist in der Adresse ein Fehler.',
    guess: 'Meinen Sie',
    mark: '?',
    place: 'Ihr Ort oder Ihre Post·leit·zahl',
    search: 'Suchen',
    map: 'Zur Karte',
    sites: 'Alle Häuser',
  },
  en: {
    title: 'This page does not exist here',
    lead: 'Perhaps the address has a typing error, or the page has moved.',
    guess: 'Did you mean',
    mark: '?',
    place: 'Town, village or postcode',
    search: 'Search on the map',
    map: 'To the map',
    sites: 'All centres',
  },
  uk: {
    title: 'Такої сторінки тут немає',
    lead: 'Можливо, в адресі є помилка або сторінку перенесено.',
    guess: 'Можливо, ви шукали',
    mark: '?',
    place: 'Населений пункт або поштовий індекс',
    search: 'Шукати на карті',
    map: 'До карти',
    sites: 'Усі заклади',
  },
  ar: {
    title: 'هذه الصفحة غير موجودة هنا',
    lead: 'ربما في العنوان خطأ مطبعي، أو نُقلت الصفحة.',
    guess: 'هل تقصدون',
    mark: '؟',
    place: 'المدينة أو القرية أو الرمز البريدي',
    search: 'البحث على الخريطة',
    map: 'إلى الخريطة',
    sites: `كل المراكز (${isolated('Eltern-Kind-Zentren')})`,
  },
  pl: {
    title: 'Nie ma tu takiej strony',
    lead: 'Być może w adresie jest literówka albo strona została przeniesiona.',
    guess: 'Czy chodzi o',
    mark: '?',
    place: 'Miejscowość lub kod pocztowy',
    search: 'Szukaj na mapie',
    map: 'Do mapy',
    sites: 'Wszystkie placówki',
  },
  cs: {
    title: 'Tato stránka tu není',
    lead: 'Možná je v adrese překlep, nebo se stránka přestěhovala.',
    guess: 'Hledali jste',
    mark: '?',
    place: 'Obec nebo PSČ',
    search: 'Hledat na mapě',
    map: 'Na mapu',
    sites: 'Všechna zařízení',
  },
};
