import type { Language } from '../format/languages.ts';

/**
 * Texts of the service worker above stored pages, by language prefix. Outside of the catalogues, which the worker does
 * not load.
 */
export interface OfflineTexts {
  /** Accessible name of the note. */
  readonly label: string;
  /** `day` in words; undefined if the page's date is unknown. */
  readonly stored: (day: string | undefined) => string;
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

const since = (text: string, from: string): OfflineTexts['stored'] => {
  // A Ukrainian date ends with "р.", whose full stop also ends the sentence.
  return (day) => (day === undefined ? `${text}.` : `${text} ${from}${day}${day.endsWith('.') ? '' : '.'}`);
};

export const OFFLINE: Readonly<Record<Language['prefix'], OfflineTexts>> = {
  '': {
    label: 'Hinweis',
    stored: since('Ohne Netz: gespeicherter Stand', 'vom '),
    size: (bytes) => `Die Kopie für unterwegs belegt ${bytes}.`,
    missing: 'Ohne Netz: Diese Seite ist nicht gespeichert.',
    toMap: 'Zur gespeicherten Karte',
    newVersion:
      'Es gibt eine neue Fassung dieser Seite. Beim Laden geht verloren, was gerade eingetippt ist.',
    load: 'Neue Fassung laden',
    later: 'Später',
  },
  leicht: {
    label: 'Hinweis',
    stored: (day) =>
      `Sie haben gerade kein Internet.\nSie sehen eine gespeicherte Seite.${day === undefined ? '' : `\nDie Seite ist vom ${day}.`}`,
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
    stored: since('No connection, or a slow one. You see the stored page', 'of '),
    size: (bytes) => `The offline copy takes up ${bytes}.`,
    missing: 'No connection. This page is not stored.',
    toMap: 'To the stored map (in German)',
    newVersion: 'There is a new version. Loading it discards what you have typed.',
    load: 'Load the new version',
    later: 'Later',
  },
  uk: {
    label: 'Примітка',
    stored: since('Немає з’єднання або воно повільне. Ви бачите збережену сторінку', 'від '),
    size: (bytes) => `Збережена копія займає ${bytes}.`,
    missing: 'Немає з’єднання. Цю сторінку не збережено.',
    toMap: 'До збереженої карти (німецькою)',
    newVersion: 'З’явилася нова версія. Після її завантаження введений текст зникне.',
    load: 'Завантажити нову версію',
    later: 'Пізніше',
  },
  ar: {
    label: 'ملاحظة',
    stored: since('الاتصال مقطوع أو بطيء. ترون الصفحة المحفوظة', 'بتاريخ '),
    size: (bytes) => `تشغل النسخة المحفوظة ${bytes}.`,
    missing: 'لا يوجد اتصال. هذه الصفحة غير محفوظة.',
    toMap: 'إلى الخريطة المحفوظة (بالألمانية)',
    newVersion: 'توجد نسخة جديدة. عند تحميلها يضيع ما كتبتموه.',
    load: 'تحميل النسخة الجديدة',
    later: 'لاحقًا',
  },
  pl: {
    label: 'Uwaga',
    stored: since('Brak połączenia lub jest ono wolne. To zapisana strona', 'z dnia '),
    size: (bytes) => `Zapisana kopia zajmuje ${bytes}.`,
    missing: 'Brak połączenia. Ta strona nie jest zapisana.',
    toMap: 'Do zapisanej mapy (po niemiecku)',
    newVersion: 'Jest nowa wersja. Po jej wczytaniu przepadnie to, co jest teraz wpisane.',
    load: 'Wczytaj nową wersję',
    later: 'Później',
  },
  cs: {
    label: 'Upozornění',
    stored: since('Bez připojení, nebo je pomalé. Vidíte uloženou stránku', 'ze dne '),
    size: (bytes) => `Uložená kopie zabírá ${bytes}.`,
    missing: 'Bez připojení. Tato stránka není uložená.',
    toMap: 'K uložené mapě (německy)',
    newVersion: 'Je tu nová verze. Jejím načtením zmizí, co jste napsali.',
    load: 'Načíst novou verzi',
    later: 'Později',
  },
};
