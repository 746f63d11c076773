/** Describes the effect of a proposal in German sentences. */
import { asShown, counted, formatBeyond, formatFixed, formatPeople, formatShare } from '../format.ts';
import type { Unit } from './plan-files.ts';
import type { Plan } from './plan.ts';
import type { Goal, PlanQuery } from './plan-query.ts';
import { MAX_PLANNED } from './planned-token.ts';
import type { Proof } from './solver-messages.ts';

export const GOAL_LABELS: Readonly<Record<Goal, string>> = {
  abdeckung: 'Möglichst viele im Umkreis',
  median: 'Möglichst kurze Wege',
  weiteste: 'Niemand weit weg',
  genug: 'Wie viele wären genug?',
};

export const METHOD_LABELS = {
  schrittweise: 'sofort, schrittweise',
  genau: 'genau, mit Beweis',
} as const;

/** Describes the settings of a search: "Möglichst viele im Umkreis; höchstens 3 neue Standorte; schrittweise". */
export function searchInWords({ goal, count, share, method }: PlanQuery): string {
  const size =
    goal === 'genug'
      ? `für ${share === 100 ? 'alle, die sich erreichen lassen' : `${String(share)} % der Menschen`}`
      : `höchstens ${counted(count, 'neuer Standort', 'neue Standorte')}`;
  return `${GOAL_LABELS[goal]}; ${size}; Verfahren: ${method}`;
}

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
    `${who} ${formatPeople(gain)} (${people}) neu in den Umkreis; danach sind es ${formatShare(last.share)}.`,
    falls('Das Mittel zum nächsten Standort', after.mean, last.mean),
    falls('Der weiteste Weg', after.farthest, last.farthest),
  ].join('');
}

/** Says how many places of a proposal were added to the plan. */
export function adoptedInWords(taken: number, proposed: number): string {
  if (taken === proposed) return 'Der Vorschlag steht jetzt im Plan.';
  return `${taken === 0 ? 'Keiner' : taken === 1 ? 'Der erste' : `Die ersten ${String(taken)}`} von ${counted(proposed, 'Ort', 'Orten')} ${taken > 1 ? 'stehen' : 'steht'} jetzt im Plan: Mehr als ${String(MAX_PLANNED)} gedachte Standorte fasst er nicht.`;
}

/** Tolerance of shares: sums of cells differ in their last digits. */
const ALMOST = 1e-9;

/** Says what more sites than the proposed ones would do; empty if they would help. */
export function moreInWords(plan: Plan, { goal, count, share }: PlanQuery, proof: Proof | undefined): string {
  const last = plan.proposal.at(-1);
  if (!last) return '';
  if (goal === 'genug')
    return share < 100 && last.share < share / 100 - ALMOST
      ? `${formatFixed(share)} % lassen sich mit Standorten in der Mitte von Gemeinden nicht erreichen.`
      : '';
  if (plan.proposal.length >= count) return '';
  // Only a proof knows this of the longest way: the quick search tries few sets.
  if (goal === 'weiteste' && plan.members.length > 1 && proof?.proven !== true)
    return 'Mit mehr Standorten fand die Suche nichts Besseres.';
  return plan.members.length > 1
    ? 'Mehr Standorte in der Mitte von Gemeinden brächten nichts dazu.'
    : `Weitere Orte derselben Gemeinde sucht die Seite nicht. ${BY_HAND}`;
}

const BY_HAND =
  'Ob ein Standort in einem anderen Ortsteil hilft, zeigt ein gedachter Standort: auf die Karte klicken oder den Mittelpunkt setzen und mit den Pfeiltasten verschieben.';

/** Says which places a search tries. `areaName` names the planned area. */
export function candidatesInWords({ members }: Plan, areaName: string): string {
  return members.length > 1
    ? `In Frage kommen die Mittelpunkte aller Gemeinden (${areaName}).`
    : `In Frage kommt nur der Mittelpunkt von ${areaName}. ${BY_HAND}`;
}

/** Lists municipalities with their numbers of people, those with most first. */
function listed(gaps: Plan['gaps'], nameOf: (place: number) => string): string {
  const MOST_NAMED = 6;
  const names = gaps
    .slice(0, MOST_NAMED)
    .map(({ place, people }) => `${nameOf(place)} (${formatFixed(people)})`);
  const more = gaps.length > MOST_NAMED ? ` und ${formatFixed(gaps.length - MOST_NAMED)} weitere` : '';
  return `${names.join(', ')}${more}`;
}

/** Names the municipalities with people beyond the radius; empty if there are none. */
function beyondInWords(
  gaps: Plan['gaps'],
  nameOf: (place: number) => string,
  radius: number,
  unit: Unit,
): string {
  const [first] = gaps;
  if (!first) return '';
  const people = formatPeople(gaps.reduce((sum, each) => sum + each.people, 0));
  if (gaps.length === 1) {
    const mean =
      first.mean === undefined ? '' : `, im Mittel ${formatBeyond(first.mean, radius)} ${unit} weit entfernt`;
    return `Weiter ohne Standort im Umkreis: ${people} in ${nameOf(first.place)}${mean}.`;
  }
  const farther =
    first.mean === undefined
      ? ''
      : `, in ${nameOf(first.place)} im Mittel ${formatBeyond(first.mean, radius)} ${unit} weit`;
  return `Weiter ohne Standort im Umkreis: ${people} in ${formatFixed(gaps.length)} Gemeinden${farther}. Die meisten in: ${listed(gaps, nameOf)}.`;
}

/** Names the municipalities with people beyond the radius even with the proposal; empty if there are none. */
export function leftOverInWords(
  plan: Plan,
  nameOf: (place: number) => string,
  { goal, radius }: PlanQuery,
  unit: Unit,
): string {
  if (goal === 'median' || goal === 'weiteste') return '';
  return beyondInWords(plan.leftOver, nameOf, radius, unit);
}

/** Says why a search found no place, and who stays without a site. */
export function nothingFoundInWords(
  plan: Plan,
  nameOf: (place: number) => string,
  { goal, radius, share }: PlanQuery,
  unit: Unit,
): string {
  const [within] = plan.after.within;
  if (goal === 'median' || goal === 'weiteste') {
    const what = goal === 'median' ? 'die Wege' : 'den weitesten Weg';
    return `Kein weiterer Standort in der Mitte einer Gemeinde macht ${what} kürzer.`;
  }
  if (plan.gaps.length === 0) return 'Alle haben schon einen Standort im Umkreis.';
  if (goal === 'genug' && share < 100 && (within?.share ?? 0) >= share / 100 - ALMOST)
    return `Das ist schon erreicht: ${formatShare(within?.share ?? 0)} haben einen Standort im Umkreis.`;
  return `Kein weiterer Standort in der Mitte einer Gemeinde brächte jemanden neu in den Umkreis. ${beyondInWords(plan.gaps, nameOf, radius, unit)}`;
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
  if (!Number.isFinite(bound)) return `${begin}Wie viel besser eine andere Auswahl wäre, ist nicht bekannt.`;
  const percent = formatShare(found > 0 ? Math.abs(bound - found) / found : 1);
  return (
    begin +
    {
      abdeckung: `Eine andere Auswahl könnte höchstens ${formatPeople(bound - found)} mehr erreichen (${percent} des Gewinns).`,
      median: `Eine andere Auswahl könnte höchstens ${percent} mehr Weg sparen.`,
      weiteste: `Der weiteste Weg könnte mit einer anderen Auswahl höchstens bis auf ${formatFixed(bound, 1)} ${unit} sinken.`,
      genug: `Nötig ${Math.round(bound) === 1 ? 'ist' : 'sind'} mindestens ${counted(bound, 'Ort', 'Orte')}, gefunden sind ${formatFixed(found)}.`,
    }[goal]
  );
}
