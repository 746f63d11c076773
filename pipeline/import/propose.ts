import { ruleProblems } from '../../src/lib/sites/record/rules.ts';
import { validateRecord } from '../../src/lib/sites/record/validate.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { LIMITS, overfullPhases } from '../sites/cross-rules.ts';
import { deriveSite, type MunicipalityAt } from '../sites/derive.ts';
import { REGION } from '../step/region.ts';
import { assemble, type Surroundings } from './assemble.ts';
import { diff, type Change } from './diff.ts';
import { sameHouse, slugFor, suspicion, type Known } from './match.ts';
import type { ListRow } from './rows.ts';
import { refusalOf, refusalOfProblem } from './refusal.ts';
import { givenIn } from './understand/row.ts';
import { remarkText, tellInto, type Remark, type Weight } from './understand/remark.ts';

/** What should happen with one row. */
export interface Proposal {
  readonly kind: 'new' | 'changed' | 'unchanged' | 'doubtful' | 'refused';
  readonly row: number;
  readonly name: string;
  readonly place: string;
  /** File name without ending; missing where the row is refused before it gets one. */
  readonly slug?: string;
  /** The record as it would be written; for doubtful ones as far as it was understood. */
  readonly record?: SiteRecord;
  readonly changes: readonly Change[];
  /** Why it is doubtful or refused; German, with a remedy. */
  readonly reasons: readonly string[];
  /** Everything that was understood, assumed, doubted or refused; reasons first. */
  readonly remarks: readonly Remark[];
}

/** What a proposal is made against. */
export interface Ground extends Surroundings {
  readonly municipalityAt: MunicipalityAt;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const GRAVITY: Readonly<Record<Weight, number>> = { refusal: 0, doubt: 1, note: 2 };

/** The same proposal with these remarks; the heaviest decides what becomes of the row. */
function weighed(proposal: Omit<Proposal, 'reasons'>, remarks: readonly Remark[]): Proposal {
  const ordered = [...remarks].sort((a, b) => GRAVITY[a.weight] - GRAVITY[b.weight]);
  const heaviest = ordered[0]?.weight ?? 'note';
  return {
    ...proposal,
    kind: heaviest === 'refusal' ? 'refused' : heaviest === 'doubt' ? 'doubtful' : proposal.kind,
    remarks: ordered,
    reasons: ordered.filter((each) => each.weight !== 'note').map(remarkText),
  };
}

/** Everything that keeps a record from being written. */
function faults(
  record: SiteRecord,
  row: ListRow,
  ground: Ground,
): { readonly record?: SiteRecord; readonly refusals: Remark[] } {
  const refusals: Remark[] = [];
  const refuse = (...args: Parameters<typeof refusalOf>): void => void refusals.push(refusalOf(...args));
  if (record.name === '') refuse(row, 'name', 'fehlt', 'den Namen eintragen');
  if (record.operator.name === '') refuse(row, 'operator', 'fehlt', 'den Namen des Trägers eintragen');
  if (record.location.source === '')
    refuse(
      row,
      'place',
      `${REGION.words.de.within} nicht gefunden oder mehrdeutig`,
      'wie im amtlichen Verzeichnis schreiben und die PLZ ergänzen',
    );
  if (record.profile === '')
    refuse(
      row,
      'profile',
      'keine Web-Adresse',
      'eine der Spalten „Profilseite“, „Internet“ oder „Quelle“ ausfüllen',
    );
  if (refusals.length > 0) return { refusals };
  const validated = validateRecord(record);
  const problems =
    'record' in validated
      ? ruleProblems(validated.record, ground.today).filter((each) => each.level === 'error')
      : validated.problems;
  refusals.push(...problems.map((each) => refusalOfProblem(row, each)));
  if (!('record' in validated) || refusals.length > 0) return { refusals };
  const located = deriveSite('', validated.record, ground.municipalityAt);
  if ('problem' in located) return { refusals: [refusalOfProblem(row, located.problem)] };
  return { record: validated.record, refusals };
}

function proposeRow(row: ListRow, known: readonly Known[], ground: Ground): Proposal {
  const remarks: Remark[] = [...row.remarks];
  const given = givenIn(row.cells, (key) => tellInto(remarks, row.columns.get(key)));
  const named = known.find((each) => each.slug === given.slug);
  const draft = assemble(given, named?.record, ground);
  const existing = named ?? (given.slug ? undefined : sameHouse(draft.record, known));
  const { record: candidate, remarks: assumptions } =
    existing && !named ? assemble(given, existing.record, ground) : draft;
  remarks.push(...assumptions);
  const common = {
    row: row.number,
    name: candidate.name,
    place: candidate.address.place,
    changes: [],
    remarks,
  };
  const { record, refusals } = faults(candidate, row, ground);
  remarks.push(...refusals);
  const slug = existing?.slug ?? given.slug ?? slugFor(candidate, new Set(known.map((each) => each.slug)));
  if (!SLUG.test(slug))
    remarks.push(
      refusalOf(
        row,
        'slug',
        'ist kein gültiger Dateiname',
        'leer lassen, oder kleine Buchstaben, Ziffern, Bindestriche',
      ),
    );
  if (!record || !SLUG.test(slug)) return weighed({ ...common, kind: 'refused' }, remarks);
  if (existing) {
    const changes = diff(existing.record, record);
    return weighed(
      { ...common, kind: changes.length > 0 ? 'changed' : 'unchanged', slug, record, changes },
      remarks,
    );
  }
  const twin = given.slug
    ? undefined
    : known.map((each) => ({ each, why: suspicion(record, each) })).find(({ why }) => why !== undefined);
  if (twin?.why) {
    const remedy = `ist es dieselbe Einrichtung, in der Spalte „Kennung“ ${twin.each.slug} eintragen; sonst ${slug}`;
    return weighed({ ...common, kind: 'doubtful', slug }, [
      { weight: 'doubt', what: twin.why, from: '', remedy },
      ...remarks,
    ]);
  }
  return weighed({ ...common, kind: 'new', slug, record }, remarks);
}

/**
 * Proposes for every row, in order, against the existing records and the rows before it. Limits of the project
 * (in Saxony 31 sites, 14 of phase 2) refuse what goes beyond them.
 */
export function propose(rows: readonly ListRow[], existing: readonly Known[], ground: Ground): Proposal[] {
  const known: Known[] = [...existing];
  const inRows = new Set<string>();
  return rows.map((row) => {
    const proposal = proposeRow(row, known, ground);
    const { slug, record } = proposal;
    if (!slug || !record) return proposal;
    if (inRows.has(slug))
      return weighed(proposal, [
        {
          weight: 'doubt',
          what: 'steht in der Liste mehr als einmal',
          from: '',
          remedy: 'eine der Zeilen löschen',
        },
        ...proposal.remarks,
      ]);
    const after = [...known.filter((each) => each.slug !== slug), { slug, record }];
    const full = overfullPhases(after.map((each) => each.record))[0];
    if (after.length > LIMITS.total || full)
      return weighed(proposal, [
        after.length > LIMITS.total
          ? refusalOf(
              row,
              undefined,
              `es gab nur ${LIMITS.total} Standorte`,
              'prüfen, welcher nicht zum Modellprojekt gehörte',
            )
          : refusalOf(
              row,
              'phases',
              `in Phase ${full?.phase ?? ''} waren nur ${full?.limit ?? ''} Standorte`,
              'die Spalte prüfen',
            ),
        ...proposal.remarks,
      ]);
    inRows.add(slug);
    known.splice(0, known.length, ...after);
    return proposal;
  });
}
