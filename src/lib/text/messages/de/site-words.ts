import * as words from '$region/words/de.json';

/** German texts of the start page that profiles and the list of sites use, too; apart, so that these load no other. */
export const siteWords = {
  heading: 'Standorte',
  description: `Karte der Standorte des ${words.adjective}en Modellprojekts Eltern-Kind-Zentren: Standort in der Nähe, Angebote, Telefon und was über den heutigen Stand bekannt ist, mit Quellen.`,
  documented: (known: number, total: number) => `${known} von ${total} Standorten sind dokumentiert`,
  statusAsOf: (date: string) => `Stand: ${date}`,
  /** Introduces what the point represents. */
  standIn: 'Der Punkt zeigt einen Ort in der Nähe, nicht die Einrichtung selbst:',
};
