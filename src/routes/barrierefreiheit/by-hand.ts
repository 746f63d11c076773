/** Results of manual accessibility checks and known gaps, each with its day. Maintained by hand. */
export interface ManualCheck {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly text: string;
}

/** Day on which the statement was first written. */
export const STATEMENT_MADE = '2026-11-22';
/** Day on which somebody last read the whole statement and compared it with the site; at least once a year. */
export const STATEMENT_REVIEWED = '2026-11-28';

/** Manual checks. */
export const MANUAL_CHECKS: readonly ManualCheck[] = [
  {
    on: '2026-11-22',
    text: 'Bilder der Startseite bei 360, 768 und 1440 Pixeln Breite, hell und dunkel, mit und ohne JavaScript; der anderen Seitenarten in einem Teil dieser Größen',
  },
  { on: '2026-11-22', text: 'Startseite mit erzwungenen Farben (Kontrastmodus des Systems)' },
  {
    on: '2026-11-22',
    text: 'Druckbögen einer Seite jeder Art als PDF (A4), dazu ein Profil auf Arabisch; Vergleich und Planung hoch und quer',
  },
  {
    on: '2026-11-22',
    text: 'Firefox ESR 153 (mit und ohne WebGL) und WebKitGTK 2.50, eng verwandt mit Safari: vom Ort zum Profil auf Deutsch und Arabisch, Filter, ähnliche Standorte, Vergleich und Planung durchgespielt und ihre Bilder angesehen',
  },
];

/** Known gaps. */
export const GAPS: readonly ManualCheck[] = [
  {
    on: '2026-11-22',
    text: 'Kein Mensch hat die Seite bisher mit einem Screenreader geprüft.',
  },
  { on: '2026-11-22', text: 'Es gibt keine Übersetzung in Deutsche Gebärdensprache.' },
  {
    on: '2026-11-22',
    text: 'Die Leichte Sprache hat keine Prüfgruppe gelesen, die Übersetzungen kein Mensch, der die Sprache spricht; jede dieser Seiten sagt es.',
  },
  {
    on: '2026-11-22',
    text: 'Safari auf Mac und iPhone und ältere Versionen von Safari und Firefox sind nicht ausprobiert; bei jeder Änderung geprüft wird mit Chromium.',
  },
  { on: '2026-11-22', text: 'Einige Angaben der Einrichtungen übernehmen Fachwörter aus ihren Quellen.' },
  {
    on: '2026-11-22',
    text: 'Verlinkte Quellen sind fremde Seiten und manchmal nicht barrierefrei; was sie belegen, steht deshalb hier auch in eigenen Worten.',
  },
];
