import { useCatalogue } from './catalogue-context.ts';

interface Worded {
  readonly id: string;
  readonly label: string;
}

/** Puts terms of the vocabulary into the page's language: same term, other label and definition. */
export function useTerms(): <T extends Worded>(term: T) => T {
  const texts = useCatalogue()?.terms;
  if (!texts) return (term) => term;
  return (term) => {
    const [label, definition] = texts[term.id] ?? [term.label];
    return { ...term, label, ...(definition && { definition }) };
  };
}
