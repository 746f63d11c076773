/** Terms of the project's phases, built from the region's sentence on each. */

/** Roman numerals of the phases. */
export const ROMAN = ['I', 'II', 'III', 'IV', 'V'] as const;
/** Maximum number of phases. */
export const MOST_PHASES = ROMAN.length;

/** Number of a phase as text, from "1". */
export type PhaseId = `${number}`;
/** Label and one sentence of each phase, by its number. */
export type PhaseTerms = Readonly<Record<PhaseId, readonly [label: string, definition: string]>>;

export const roman = (number: number): string => ROMAN[number - 1] ?? String(number);

/** Builds the terms of the phases from their sentences; `label` names a phase by its number. */
export function phaseTerms(
  sentences: readonly string[] | undefined,
  label: (number: number) => string,
): PhaseTerms {
  const terms = (sentences ?? []).map((sentence, at) => [String(at + 1), [label(at + 1), sentence]]);
  return Object.fromEntries(terms) as PhaseTerms;
}
