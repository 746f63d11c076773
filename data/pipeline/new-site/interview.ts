import {
  emptyDraft,
  recordFromDraft,
  type Draft,
  type DraftPlace,
} from '../../../src/lib/sites/record/draft.ts';
import type { SiteRecord } from '../../../src/lib/sites/schema.ts';
import { QUESTIONS, type Question } from './questions.ts';

/** Asks a person one line and gives the answer; undefined when they leave (end of input). */
export type AskLine = (question: string) => Promise<string | undefined>;
export type Say = (line: string) => void;

function listed({ terms }: Question): string {
  return terms ? ` [${terms.map((each) => each.id).join(', ')}]` : '';
}

/** The draft with one more answer; what does not fit is told and leaves it as it was. */
function withAnswer(draft: Draft, question: Question, answer: string): Draft {
  const words = answer
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== '');
  const value = question.several ? words : question.terms ? answer.toLowerCase() : answer;
  return { ...draft, [question.field]: value } as Draft;
}

/** What is wrong with this one answer, or undefined. */
function wrongWith(
  draft: Draft,
  question: Question,
  answer: string,
  places: readonly DraftPlace[],
  today: string,
): string | undefined {
  if (answer === '') return question.needed ? 'wird gebraucht' : undefined;
  if (question.field === 'phases' && answer !== '1' && answer !== '1+2') return 'möglich sind 1 und 1+2';
  const words = question.several ? answer.split(',').map((each) => each.trim()) : [answer];
  const unknown = question.terms
    ? words.find((word) => !question.terms?.some((each) => each.id === word.toLowerCase()))
    : undefined;
  if (unknown !== undefined)
    return `„${unknown}“ ist unbekannt; möglich sind: ${question.terms?.map((each) => each.id).join(', ') ?? ''}`;
  const result = recordFromDraft(withAnswer(draft, question, answer), places, today);
  return 'problems' in result
    ? result.problems.find((each) => each.field === question.field)?.text
    : undefined;
}

/**
 * Asks every question, again while an answer does not fit, and gives the finished record; undefined when the person
 * leaves. `today` is an ISO day.
 */
export async function interview(
  ask: AskLine,
  say: Say,
  places: readonly DraftPlace[],
  today: string,
): Promise<{ readonly record: SiteRecord; readonly slug: string } | undefined> {
  let draft = emptyDraft();
  for (const question of QUESTIONS) {
    for (;;) {
      const given = await ask(
        `${question.text}${listed(question)}${question.needed ? '' : ' (Eingabe: weiter)'}: `,
      );
      if (given === undefined) return undefined;
      const answer = given.trim();
      const wrong = wrongWith(draft, question, answer, places, today);
      if (wrong === undefined) {
        if (answer !== '') draft = withAnswer(draft, question, answer);
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
