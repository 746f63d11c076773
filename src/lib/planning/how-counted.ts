/** Returns how distances were measured, for captions, notes and files; without a full stop. */
export function howCounted(coarse: boolean): string {
  return coarse
    ? 'Luftlinie vom Mittelpunkt der Gemeinde zum nächsten Standort; der Mittelpunkt steht für alle Menschen der Gemeinde, weil für diese Region kein Bevölkerungsgitter vorliegt'
    : 'Luftlinie von der Mitte der bewohnten 1-km-Zelle zum nächsten Standort; Mittel und Median über Menschen';
}

export const GRID_SOURCE =
  'Bevölkerung im 1-km-Gitter: Eurostat, Census grid 2021 (V2), Daten für Deutschland: Statistisches Bundesamt, Zensus 2022, bearbeitet';

/** Turns a text into a sentence: capital letter and full stop. */
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
