import { recordFromDraft, type DraftPlace } from '../../src/lib/sites/record/draft.ts';
import { emptyDraft, type Draft } from '../../src/lib/sites/record/form-fields.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import type { AskLine } from '../terminal/ask-line.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { REGION } from '../step/region.ts';

export type Say = (line: string) => void;
/**
 * Finds the municipality, and its part if the part was named, for a typed name. Otherwise returns the names of the
 * municipalities that share this name (`several`) or have a similar one.
 */
export type FindPlace = (
  name: string,
) =>
  | { readonly place: string; readonly part?: string }
  | { readonly names: readonly string[]; readonly several: boolean };
/** Returns the names of municipalities with a postcode; undefined if the postcode is unknown. */
export type WithPostcode = (postcode: string) => readonly string[] | undefined;

function listed({ terms }: Question): string {
  return terms ? ` [${terms.map((each) => each.id).join(', ')}]` : '';
}

/** Returns the draft with one more answer, not validated. */
function withAnswer(draft: Draft, question: Question, answer: string): Draft {
  const words = answer
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== '');
  const value = question.several ? words : question.terms ? answer.toLowerCase() : answer;
  return { ...draft, [question.field]: value } as Draft;
}

/** Returns the problem with this answer, or undefined. */
function wrongWith(
  draft: Draft,
  question: Question,
  answer: string,
  places: readonly DraftPlace[],
  today: string,
  near: { readonly names: readonly string[]; readonly several: boolean } | undefined,
  withPostcode: WithPostcode,
): string | undefined {
  if (answer === '') return question.needed ? 'wird gebraucht' : undefined;
  const words = question.several ? answer.split(',').map((each) => each.trim()) : [answer];
  const unknown = question.terms
    ? words.find((word) => !question.terms?.some((each) => each.id === word.toLowerCase()))
    : undefined;
  if (unknown !== undefined)
    return `„${unknown}“ ist unbekannt; möglich sind: ${question.terms?.map((each) => each.id).join(', ') ?? ''}`;
  if (question.field === 'place' && !places.some((each) => each.name === answer)) {
    const names = near?.names.join(' oder ') ?? '';
    if (near?.several && names !== '') return `„${answer}“ heißen mehrere Gemeinden: ${names}`;
    return `„${answer}“ ist keine Gemeinde ${REGION.words.de.within}${names === '' ? '' : `; gemeint vielleicht: ${names}`}`;
  }
  if (question.field === 'postcode' && /^\d{5}$/.test(answer)) {
    const shared = withPostcode(answer);
    if (shared === undefined) return `„${answer}“ ist ${REGION.words.de.within} keine Postleitzahl`;
    if (!shared.includes(draft.place))
      return `„${answer}“ gehört zu ${shared.slice(0, 3).join(', ')}, nicht zu ${draft.place}`;
  }
  const result = recordFromDraft(withAnswer(draft, question, answer), places, today);
  return 'problems' in result
    ? result.problems.find((each) => each.field === question.field)?.text
    : undefined;
}

/**
 * Asks every question, repeats it until the answer is valid, and returns the finished record; undefined if the person
 * leaves. `today` is an ISO day. The part is not asked again if the place name included it.
 */
export async function interview(
  ask: AskLine,
  say: Say,
  places: readonly DraftPlace[],
  find: FindPlace,
  today: string,
  withPostcode: WithPostcode,
): Promise<{ readonly record: SiteRecord; readonly slug: string } | undefined> {
  let draft = emptyDraft();
  for (const question of QUESTIONS) {
    if (question.field === 'part' && draft.part !== '') continue;
    for (;;) {
      const given = await ask(
        `${question.text}${listed(question)}${question.needed ? '' : ' (Eingabe: weiter)'}: `,
      );
      if (given === undefined) return undefined;
      const typed = given.trim();
      const found = question.field === 'place' && typed !== '' ? find(typed) : undefined;
      const place = found !== undefined && 'place' in found ? found : undefined;
      const near = found !== undefined && 'names' in found ? found : undefined;
      const answer = place?.place ?? typed;
      const wrong = wrongWith(draft, question, answer, places, today, near, withPostcode);
      if (wrong === undefined) {
        if (answer !== typed) say(`  Gemeinde nach dem amtlichen Verzeichnis: ${answer}.`);
        if (answer !== '') draft = withAnswer(draft, question, answer);
        if (place?.part) draft = { ...draft, part: place.part };
        break;
      }
      say(`  ${wrong}.`);
    }
  }
  const result = recordFromDraft(draft, places, today);
  if ('record' in result) return result;
  for (const each of result.problems) say(`  ${each.field}: ${each.text}.`);
  return undefined;
}
