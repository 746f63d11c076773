/** Ends a sentence whose last word may be an abbreviation: "In Oelsnitz/Erzgeb." has its full stop already. */
export const withFullStop = (sentence: string): string =>
  sentence.endsWith('.') ? sentence : `${sentence}.`;
