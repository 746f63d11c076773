import type { Language } from '../format/languages.ts';

/**
 * What the service worker says above a stored page, and what a page says of it, by the language's prefix: it speaks
 * before any catalogue is loaded.
 */
export interface OfflineTexts {
  /** Name of the note. */
  readonly label: string;
  /** `day` in words; undefined where nobody knows from when the page is. */
  readonly stored: (day: string | undefined) => string;
  /** How much room the copy takes: "3,1 MB". */
  readonly size: (bytes: string) => string;
  /** The page asked for was not stored. */
  readonly missing: string;
  /** Link to the stored German start page. */
  readonly toMap: string;
  readonly newVersion: string;
  readonly load: string;
  readonly later: string;
}

const since = (text: string, from: string): OfflineTexts['stored'] => {
  return (day) => (day === undefined ? `${text}.` : `${text} ${from}${day}.`);
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
    toMap: 'Zur Karte (nicht in Leichter Sprache)',
    newVersion:
      'Die Seite ist jetzt neu.\nSie können die neue Seite laden.\nIhr Text in den Feldern ist dann weg.',
    load: 'Neue Seite laden',
    later: 'Später',
  },
  en: {
    label: 'Note',
    stored: since('No network: stored copy', 'of '),
    size: (bytes) => `The offline copy takes up ${bytes}.`,
    missing: 'No network: this page is not stored.',
    toMap: 'To the stored map (in German)',
    newVersion: 'There is a new version of this page. Loading it discards what you are typing.',
    load: 'Load the new version',
    later: 'Later',
  },
  uk: {
    label: 'Примітка',
    stored: since('Немає мережі: збережена копія', 'від '),
    size: (bytes) => `Збережена копія займає ${bytes}.`,
    missing: 'Немає мережі: цю сторінку не збережено.',
    toMap: 'До збереженої карти (німецькою)',
    newVersion: 'З’явилася нова версія сторінки. Після її завантаження введений текст зникне.',
    load: 'Завантажити нову версію',
    later: 'Пізніше',
  },
  ar: {
    label: 'ملاحظة',
    stored: since('لا يوجد اتصال: نسخة محفوظة', 'بتاريخ '),
    size: (bytes) => `تشغل النسخة المحفوظة ${bytes}.`,
    missing: 'لا يوجد اتصال: هذه الصفحة غير محفوظة.',
    toMap: 'إلى الخريطة المحفوظة (بالألمانية)',
    newVersion: 'توجد نسخة جديدة من هذه الصفحة. عند تحميلها يضيع ما تكتبونه الآن.',
    load: 'تحميل النسخة الجديدة',
    later: 'لاحقًا',
  },
  pl: {
    label: 'Uwaga',
    stored: since('Brak sieci: zapisana wersja', 'z dnia '),
    size: (bytes) => `Zapisana kopia zajmuje ${bytes}.`,
    missing: 'Brak sieci: ta strona nie jest zapisana.',
    toMap: 'Do zapisanej mapy (po niemiecku)',
    newVersion: 'Jest nowa wersja tej strony. Po jej wczytaniu przepadnie to, co jest teraz wpisane.',
    load: 'Wczytaj nową wersję',
    later: 'Później',
  },
  cs: {
    label: 'Upozornění',
    stored: since('Bez sítě: uložená verze', 'ze dne '),
    size: (bytes) => `Uložená kopie zabírá ${bytes}.`,
    missing: 'Bez sítě: tato stránka není uložená.',
    toMap: 'K uložené mapě (německy)',
    newVersion: 'Je tu nová verze této stránky. Jejím načtením zmizí, co je právě napsáno.',
    load: 'Načíst novou verzi',
    later: 'Později',
  },
};
