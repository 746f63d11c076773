/** Terms of the project's phases, made of the sentence that a region writes about each. */

/** Roman numerals, as the phases are numbered. */
export const ROMAN = ['I', 'II', 'III', 'IV', 'V'] as const;
/** More phases than this have no name. */
export const MOST_PHASES = ROMAN.length;

/** Number of a phase as a text, from "1". */
export type PhaseId = `${number}`;
/** Label and one sentence of each phase, by its number. */
export type PhaseTerms = Readonly<Record<PhaseId, readonly [label: string, definition: string]>>;

export const roman = (number: number): string => ROMAN[number - 1] ?? String(number);

/** Terms of the phases from 1 on, one for each sentence; `label` names a phase by its number. */
export function phaseTerms(
  sentences: readonly string[] | undefined,
  label: (number: number) => string,
): PhaseTerms {
  const terms = (sentences ?? []).map((sentence, at) => [String(at + 1), [label(at + 1), sentence]]);
  return Object.fromEntries(terms) as PhaseTerms;
}
