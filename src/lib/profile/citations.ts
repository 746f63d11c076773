/** Links between the statements of a profile and its numbered sources, in both directions. */
import type { Site } from '../sites/site.ts';
import type { ProfileTexts } from '../text/messages/de/profile-texts.ts';
import { factsOf } from '../sites/facts.ts';
import { FOCUS_TERMS, termOf, type FactId, type Term } from '../sites/vocabulary.ts';

/** A statement on the page: id of its element and its name for readers. */
export interface Citation {
  readonly anchor: string;
  readonly label: string;
}

type Cited = Pick<Site, 'status' | 'socialSpace' | 'focus' | 'offers' | 'sources' | FactId>;

/** Returns the number of a source in the page's list, counted from 1; throws at an unknown id. */
export function sourceNumber(site: Pick<Site, 'sources'>, id: string): number {
  const index = site.sources.findIndex((source) => source.id === id);
  if (index < 0) throw new Error(`Unknown source "${id}".`);
  return index + 1;
}

/** Lists the statements that cite each source, in reading order, in the words of a language. */
export function citationsBySource(
  site: Cited,
  t: ProfileTexts['sources'],
  say: (term: Term) => Term,
): ReadonlyMap<string, readonly Citation[]> {
  const found = new Map<string, Citation[]>(site.sources.map((source) => [source.id, []]));
  const cite = (id: string | undefined, anchor: string, label: string): void => {
    if (id !== undefined) found.get(id)?.push({ anchor, label });
  };
  for (const id of site.status.sources) cite(id, 'stand', t.status);
  for (const { term, sources } of factsOf(site))
    for (const id of sources) cite(id, `fakt-${term.id}`, say(term).label);
  for (const { term, source } of site.focus)
    cite(source, `schwerpunkt-${term}`, t.focus(say(termOf(FOCUS_TERMS, term)).label));
  for (const id of site.socialSpace.sources) cite(id, 'sozialraum', t.space);
  site.offers.forEach(({ text, source }, index) => cite(source, `angebot-${index + 1}`, t.offer(text)));
  return found;
}
