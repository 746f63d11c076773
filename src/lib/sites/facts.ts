import type { SiteRecord } from './schema.ts';
import { ACCESS_TERMS, FACT_TERMS, type FactId, type Term } from './vocabulary.ts';

/** A fact as shown: a term of the vocabulary, a number, or a German text of the record. */
export interface Fact {
  readonly value: Term | number | string;
  /** German. */
  readonly note?: string | undefined;
  /** A year, a month or a day. */
  readonly asOf?: string | undefined;
}

/** Blocks of facts in a site; listed sites carry only some of their fields. */
type Facts = { readonly [Id in FactId]?: Partial<NonNullable<SiteRecord[Id]>> | undefined };

const READ: { readonly [Id in FactId]: (site: Facts) => Fact['value'] | undefined } = {
  hours: ({ hours }) => hours?.text,
  capacity: ({ capacity }) => capacity?.children,
  access: ({ access }) => ACCESS_TERMS.find(({ id }) => id === access?.stepFree),
};

/** Returns the facts of a site that its sources name, in the order of the vocabulary. */
export function factsOf(
  site: Facts,
): (Fact & { readonly term: Term<FactId>; readonly sources: readonly string[] })[] {
  return FACT_TERMS.flatMap((term) => {
    const value = READ[term.id](site);
    if (value === undefined) return [];
    const { note, asOf, sources = [] }: Omit<Fact, 'value'> & { sources?: string[] } = site[term.id] ?? {};
    return [{ term, value, note, asOf, sources }];
  });
}
