import type { Language } from '../languages.ts';

/** What the service worker says above a stored page, by the language's prefix; it speaks before any catalogue is loaded. */
export interface OfflineTexts {
  /** Name of the note. */
  readonly label: string;
  /** `day` in words; undefined where nobody knows from when the page is. */
  readonly stored: (day: string | undefined) => string;
}

const since = (text: string, from: string): OfflineTexts['stored'] => {
  return (day) => (day === undefined ? `${text}.` : `${text} ${from}${day}.`);
};

export const OFFLINE: Readonly<Record<Language['prefix'], OfflineTexts>> = {
  '': { label: 'Hinweis', stored: since('Ohne Netz: gespeicherter Stand', 'vom ') },
  leicht: {
    label: 'Hinweis',
    stored: (day) =>
      `Sie haben gerade kein Internet.\nSie sehen eine gespeicherte Seite.${day === undefined ? '' : `\nDie Seite ist vom ${day}.`}`,
  },
  en: { label: 'Note', stored: since('No network: stored copy', 'of ') },
  uk: { label: 'Примітка', stored: since('Немає мережі: збережена копія', 'від ') },
  ar: { label: 'ملاحظة', stored: since('لا يوجد اتصال: نسخة محفوظة', 'بتاريخ ') },
  pl: { label: 'Uwaga', stored: since('Brak sieci: zapisana wersja', 'z dnia ') },
  cs: { label: 'Upozornění', stored: since('Bez sítě: uložená verze', 'ze dne ') },
};
