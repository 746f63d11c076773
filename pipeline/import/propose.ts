import { pathText } from '../../src/lib/sites/record/problem.ts';
import { ruleProblems } from '../../src/lib/sites/record/rules.ts';
import { validateRecord } from '../../src/lib/sites/record/validate.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { LIMITS, overfullPhases } from '../sites/cross-rules.ts';
import { deriveSite, type MunicipalityAt } from '../sites/derive.ts';
import { assemble, type Surroundings } from './assemble.ts';
import { diff, type Change } from './diff.ts';
import { sameHouse, slugFor, suspicion, type Known } from './match.ts';
import type { ListRow } from './rows.ts';
import type { Remark } from './understand/given.ts';
import { REGION } from '../step/region.ts';

/** What should happen with one row. */
export interface Proposal {
  readonly kind: 'new' | 'changed' | 'unchanged' | 'doubtful' | 'refused';
  readonly row: number;
  readonly name: string;
  readonly place: string;
  /** File name without ending; missing where the row is refused before it gets one. */
  readonly slug?: string;
  /** The record as it would be written; for new and changed ones. */
  readonly record?: SiteRecord;
  readonly changes: readonly Change[];
  /** Why it is doubtful or refused; German, with a remedy. */
  readonly reasons: readonly string[];
  readonly remarks: readonly Remark[];
}

/** What a proposal is made against. */
export interface Ground extends Surroundings {
  readonly municipalityAt: MunicipalityAt;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Everything that keeps a record from being written. */
function faults(
  record: SiteRecord,
  ground: Ground,
): { readonly record?: SiteRecord; readonly reasons: string[] } {
  const reasons: string[] = [];
  if (record.name === '') reasons.push('Einrichtung: fehlt → den Namen eintragen');
  if (record.operator.name === '') reasons.push('Träger: fehlt → den Namen des Trägers eintragen');
  if (record.location.source === '')
    reasons.push(
      `Ort „${record.address.place}“: ${REGION.words.de.within} nicht gefunden oder mehrdeutig → wie im amtlichen Verzeichnis schreiben und die PLZ ergänzen`,
    );
  if (record.profile === '')
    reasons.push('keine Web-Adresse → eine der Spalten „Profilseite“, „Internet“ oder „Quelle“ ausfüllen');
  if (reasons.length > 0) return { reasons };
  const validated = validateRecord(record);
  const problems =
    'record' in validated
      ? ruleProblems(validated.record, ground.today).filter((each) => each.level === 'error')
      : validated.problems;
  reasons.push(...problems.map((each) => `${pathText(each.path)}: ${each.problem} → ${each.remedy}`));
  if (!('record' in validated) || reasons.length > 0) return { reasons };
  const located = deriveSite('', validated.record, ground.municipalityAt);
  if ('problem' in located)
    return {
      reasons: [`${pathText(located.problem.path)}: ${located.problem.problem} → ${located.problem.remedy}`],
    };
  return { record: validated.record, reasons };
}

function proposeRow(row: ListRow, known: readonly Known[], ground: Ground): Proposal {
  const { given } = row;
  const named = known.find((each) => each.slug === given.slug);
  const draft = assemble(given, named?.record, ground);
  const existing = named ?? (given.slug ? undefined : sameHouse(draft.record, known));
  const { record: candidate, remarks } =
    existing && !named ? assemble(given, existing.record, ground) : draft;
  const common = {
    row: row.number,
    name: candidate.name,
    place: candidate.address.place,
    remarks: [...row.remarks, ...remarks],
  };
  const { record, reasons } = faults(candidate, ground);
  const slug = existing?.slug ?? given.slug ?? slugFor(candidate, new Set(known.map((each) => each.slug)));
  if (!SLUG.test(slug))
    reasons.push(
      'Kennung: ist kein gültiger Dateiname → leer lassen, oder kleine Buchstaben, Ziffern, Bindestriche',
    );
  if (!record || reasons.length > 0) return { ...common, kind: 'refused', changes: [], reasons };
  if (existing) {
    const changes = diff(existing.record, record);
    return { ...common, kind: changes.length > 0 ? 'changed' : 'unchanged', slug, record, changes, reasons };
  }
  const twin = given.slug
    ? undefined
    : known.map((each) => ({ each, why: suspicion(record, each) })).find(({ why }) => why !== undefined);
  if (twin?.why)
    return {
      ...common,
      kind: 'doubtful',
      slug,
      changes: [],
      reasons: [
        `${twin.why} → ist es dieselbe Einrichtung, in der Spalte „Kennung“ ${twin.each.slug} eintragen; sonst ${slug}`,
      ],
    };
  return { ...common, kind: 'new', slug, record, changes: [], reasons };
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
      return {
        ...proposal,
        kind: 'doubtful',
        reasons: ['steht in der Liste mehr als einmal → eine der Zeilen löschen'],
      };
    const after = [...known.filter((each) => each.slug !== slug), { slug, record }];
    const full = overfullPhases(after.map((each) => each.record))[0];
    if (after.length > LIMITS.total || full)
      return {
        ...proposal,
        kind: 'refused',
        reasons: [
          after.length > LIMITS.total
            ? `es gab nur ${LIMITS.total} Standorte → prüfen, welcher nicht zum Modellprojekt gehörte`
            : `in Phase ${full?.phase ?? ''} waren nur ${full?.limit ?? ''} Standorte → die Spalte „Phase“ prüfen`,
        ],
      };
    inRows.add(slug);
    known.splice(0, known.length, ...after);
    return proposal;
  });
}
