import * as words from '$region/words/de.json';

/** German texts that the start page and profiles or the list of sites share; apart, so that neither loads the other's. */
export const siteWords = {
  heading: 'Standorte',
  description: `Karte der Standorte des ${words.adjective}en Modellprojekts Eltern-Kind-Zentren: Standort in der Nähe, Angebote, Telefon und was über den heutigen Stand bekannt ist, mit Quellen.`,
  documented: (known: number, total: number) => `${known} von ${total} Standorten sind dokumentiert`,
  noPhone: 'Eine Telefonnummer kennen wir nicht.',
  /** Before the operator's name. */
  operator: 'Träger:',
  statusAsOf: (date: string) => `Stand: ${date}`,
  /** Introduces what the point represents. */
  standIn: 'Der Punkt zeigt einen Ort in der Nähe, nicht die Einrichtung selbst:',
};
