/** Describes the effect of a proposal in German sentences. */
import { asShown, formatBeyond, formatFixed, formatShare } from '../format.ts';
import type { PlanningData } from '../planning-data.ts';
import type { Unit } from './plan-files.ts';
import type { Plan } from './plan.ts';
import type { Goal, PlanQuery } from './plan-query.ts';
import type { Proof } from './solver-messages.ts';

/**
 * Returns the gain of a step in the unit of the goal: people newly within the radius, or the decrease of mean or
 * longest way in km (minutes).
 */
export function gainOfStep(plan: Plan, goal: Goal, step: number): number | undefined {
  const { proposal, after } = plan;
  const now = proposal[step];
  if (!now) return undefined;
  if (goal === 'abdeckung' || goal === 'genug') return now.gain;
  const figure = goal === 'median' ? 'mean' : 'farthest';
  const before = step === 0 ? after[figure] : proposal[step - 1]?.[figure];
  const reached = now[figure];
  return before === undefined || reached === undefined ? undefined : before - reached;
}

/** Describes the effect of all steps together. */
export function proposalInWords(plan: Plan, people: string, unit: Unit): string {
  const { proposal, after } = plan;
  const last = proposal.at(-1);
  if (!last) return '';
  const who = proposal.length === 1 ? 'Ein Standort bringt' : `${String(proposal.length)} Standorte bringen`;
  const gain = proposal.reduce((sum, step) => sum + step.gain, 0);
  const falls = (name: string, before: number | undefined, now: number | undefined): string =>
    before === undefined || now === undefined || asShown(before, 1) === asShown(now, 1)
      ? ''
      : ` ${name} sinkt von ${formatFixed(before, 1)} auf ${formatFixed(now, 1)} ${unit}.`;
  return [
    `${who} ${formatFixed(gain)} Menschen (${people}) neu in den Umkreis; danach sind es ${formatShare(last.share)}.`,
    falls('Das Mittel zum nächsten Standort', after.mean, last.mean),
    falls('Der weiteste Weg', after.farthest, last.farthest),
  ].join('');
}

/** Names the municipalities with people beyond the radius even with the proposal; empty if there are none. */
export function leftOverInWords(
  plan: Plan,
  data: PlanningData,
  { goal, radius }: PlanQuery,
  unit: Unit,
): string {
  const { leftOver } = plan;
  const [first] = leftOver;
  if (!first || goal === 'median' || goal === 'weiteste') return '';
  const MOST_NAMED = 6;
  const names = leftOver
    .slice(0, MOST_NAMED)
    .map(({ place, people }) => `${data.places[place]?.name ?? ''} (${formatFixed(people)})`);
  const people = leftOver.reduce((sum, each) => sum + each.people, 0);
  const farther =
    first.mean === undefined
      ? ''
      : `, in ${data.places[first.place]?.name ?? ''} im Mittel ${formatBeyond(first.mean, radius)} ${unit} weit`;
  const more =
    leftOver.length > MOST_NAMED ? ` und ${formatFixed(leftOver.length - MOST_NAMED)} weitere` : '';
  return `Weiter ohne Standort im Umkreis: ${formatFixed(people)} Menschen in ${formatFixed(leftOver.length)} ${leftOver.length === 1 ? 'Gemeinde' : 'Gemeinden'}${farther}. Die meisten in: ${names.join(', ')}${more}.`;
}

/** Says whether a result is proven, and otherwise how much better another could be at most. */
export function proofInWords({ proven, found, bound }: Proof, goal: Goal, unit: Unit): string {
  if (proven) {
    return {
      abdeckung:
        'Bewiesen: Keine andere Auswahl von höchstens so vielen Orten erreicht mehr; bei gleichem Gewinn ist es die kleinste.',
      median: 'Bewiesen: Keine andere Auswahl gleicher Zahl macht die Wege kürzer.',
      weiteste:
        'Bewiesen: Keine andere Auswahl gleicher Zahl macht den weitesten Weg kürzer (auf 10 m genau).',
      genug: 'Bewiesen: Mit weniger Orten geht es nicht.',
    }[goal];
  }
  const begin = 'Nicht bewiesen, die Zeit war um: ';
  const percent = formatShare(found > 0 ? Math.abs(bound - found) / found : 1);
  return (
    begin +
    {
      abdeckung: `Eine andere Auswahl könnte höchstens ${formatFixed(bound - found)} Menschen mehr erreichen (${percent} des Gewinns).`,
      median: `Eine andere Auswahl könnte höchstens ${percent} mehr Weg sparen.`,
      weiteste: `Der weiteste Weg könnte mit einer anderen Auswahl höchstens bis auf ${formatFixed(bound, 1)} ${unit} sinken.`,
      genug: `Es sind mindestens ${formatFixed(bound)} Orte nötig, gefunden sind ${formatFixed(found)}.`,
    }[goal]
  );
}
