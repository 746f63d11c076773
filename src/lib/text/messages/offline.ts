import type { Language } from '../format/languages.ts';

/**
 * Texts of the service worker above stored pages, by language prefix. Outside of the catalogues, which the worker does
 * not load.
 */
export interface OfflineTexts {
  /** Accessible name of the note. */
  readonly label: string;
  /** Above a stored page without a network. `day` in words; undefined if the page's date is unknown. */
  readonly offline: (day: string | undefined) => string;
  /** Above a stored page where the network is too slow. */
  readonly slow: (day: string | undefined) => string;
  /** Size of the copy: "3,1 MB". */
  readonly size: (bytes: string) => string;
  /** The requested page is not stored. */
  readonly missing: string;
  /** Link to the stored German start page. */
  readonly toMap: string;
  readonly newVersion: string;
  readonly load: string;
  readonly later: string;
}

const since = (text: string, from: string): OfflineTexts['offline'] => {
  // A Ukrainian date ends with "р.", whose full stop also ends the sentence.
  return (day) => (day === undefined ? `${text}.` : `${text} ${from}${day}${day.endsWith('.') ? '' : '.'}`);
};

const simple = (why: string): OfflineTexts['offline'] => {
  return (day) =>
    `${why}\nSie sehen eine gespeicherte Seite.${day === undefined ? '' : `\nDie Seite ist vom ${day}.`}`;
};

export const OFFLINE: Readonly<Record<Language['prefix'], OfflineTexts>> = {
  '': {
    label: 'Hinweis',
    offline: since('Keine Verbindung. Sie sehen die gespeicherte Seite', 'vom '),
    slow: since('Langsame Verbindung. Sie sehen die gespeicherte Seite', 'vom '),
    size: (bytes) => `Die Kopie für unterwegs belegt ${bytes}.`,
    missing: 'Keine Verbindung. Diese Seite ist nicht gespeichert.',
    toMap: 'Zur gespeicherten Karte',
    newVersion: 'Es gibt eine neue Version. Beim Laden gehen Ihre Eingaben verloren.',
    load: 'Neue Version laden',
    later: 'Später',
  },
  leicht: {
    label: 'Hinweis',
    offline: simple('Sie haben gerade kein Internet.'),
    slow: simple('Das Internet ist gerade langsam.'),
    size: (bytes) => `Die gespeicherten Seiten brauchen Platz: ${bytes}.`,
    missing: 'Sie haben gerade kein Internet.\nDiese Seite ist nicht gespeichert.',
    toMap: 'Zur Karte.\nDie Karte ist nicht in Leichter Sprache',
    newVersion:
      'Die Seite ist jetzt neu.\nSie können die neue Seite laden.\nIhr Text in den Feldern ist dann weg.',
    load: 'Neue Seite laden',
    later: 'Später',
  },
  en: {
    label: 'Note',
    offline: since('No connection. You see the stored page', 'of '),
    slow: since('Slow connection. You see the stored page', 'of '),
    size: (bytes) => `The offline copy takes up ${bytes}.`,
    missing: 'No connection. This page is not stored.',
    toMap: 'To the stored map (in German)',
    newVersion: 'There is a new version. Loading it discards what you have typed.',
    load: 'Load the new version',
    later: 'Later',
  },
  uk: {
    label: 'Примітка',
    offline: since('Немає з’єднання. Ви бачите збережену сторінку', 'від '),
    slow: since('Повільне з’єднання. Ви бачите збережену сторінку', 'від '),
    size: (bytes) => `Збережена копія займає ${bytes}.`,
    missing: 'Немає з’єднання. Цю сторінку не збережено.',
    toMap: 'До збереженої карти (німецькою)',
    newVersion: 'З’явилася нова версія. Після її завантаження введений текст зникне.',
    load: 'Завантажити нову версію',
    later: 'Пізніше',
  },
  ar: {
    label: 'ملاحظة',
    offline: since('لا يوجد اتصال. ترون الصفحة المحفوظة', 'بتاريخ '),
    slow: since('الاتصال بطيء. ترون الصفحة المحفوظة', 'بتاريخ '),
    size: (bytes) => `تشغل النسخة المحفوظة ${bytes}.`,
    missing: 'لا يوجد اتصال. هذه الصفحة غير محفوظة.',
    toMap: 'إلى الخريطة المحفوظة (بالألمانية)',
    newVersion: 'توجد نسخة جديدة. عند تحميلها يضيع ما كتبتموه.',
    load: 'تحميل النسخة الجديدة',
    later: 'لاحقًا',
  },
  pl: {
    label: 'Uwaga',
    offline: since('Brak połączenia. To zapisana strona', 'z dnia '),
    slow: since('Wolne połączenie. To zapisana strona', 'z dnia '),
    size: (bytes) => `Zapisana kopia zajmuje ${bytes}.`,
    missing: 'Brak połączenia. Ta strona nie jest zapisana.',
    toMap: 'Do zapisanej mapy (po niemiecku)',
    newVersion: 'Jest nowa wersja. Po jej wczytaniu przepadnie to, co jest teraz wpisane.',
    load: 'Wczytaj nową wersję',
    later: 'Później',
  },
  cs: {
    label: 'Upozornění',
    offline: since('Bez připojení. Vidíte uloženou stránku', 'ze dne '),
    slow: since('Pomalé připojení. Vidíte uloženou stránku', 'ze dne '),
    size: (bytes) => `Uložená kopie zabírá ${bytes}.`,
    missing: 'Bez připojení. Tato stránka není uložená.',
    toMap: 'K uložené mapě (německy)',
    newVersion: 'Je tu nová verze. Jejím načtením zmizí, co jste napsali.',
    load: 'Načíst novou verzi',
    later: 'Později',
  },
};
