/** What the phases of a region's project are called, language by language. Only read while building. */

/** Roman numerals, as the phases are numbered. */
export const ROMAN = ['I', 'II', 'III', 'IV', 'V'] as const;
/** More phases than this have no name. */
export const MOST_PHASES = ROMAN.length;

/** Number of a phase as a text, from "1". */
export type PhaseId = `${number}`;
/** Label and one sentence of each phase, by its number. */
export type PhaseTerms = Readonly<Record<PhaseId, readonly [label: string, definition: string]>>;

const roman = (number: number): string => ROMAN[number - 1] ?? String(number);
const LABELS = {
  de: (number: number) => `Projektphase ${roman(number)}`,
  leicht: (number: number) => `Projekt, Teil ${number}`,
  en: (number: number) => `Project phase ${roman(number)}`,
  uk: (number: number) => `Етап проєкту ${roman(number)}`,
  ar: (number: number) =>
    `مرحلة المشروع ${['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة'][number - 1] ?? String(number)}`,
  pl: (number: number) => `Etap projektu ${roman(number)}`,
  cs: (number: number) => `Fáze projektu ${roman(number)}`,
} as const;

/** The phases with what the region says of each in one language: the first sentence is phase 1's. */
export function phaseTerms(language: keyof typeof LABELS, sentences: readonly string[]): PhaseTerms {
  return Object.fromEntries(
    sentences.map((sentence, at) => [String(at + 1), [LABELS[language](at + 1), sentence]]),
  ) as PhaseTerms;
}
