import { ruleProblems } from '../../src/lib/sites/record/rules.ts';
import { validateRecord } from '../../src/lib/sites/record/validate.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import type { Site } from '../../src/lib/sites/site.ts';
import { PROJECT_LIMITS } from '../sites/cross-rules.ts';
import { deriveSite, type MunicipalityAt } from '../sites/derive.ts';
import { assemble, type Surroundings } from './assemble.ts';
import { diff, type FieldChange } from './diff.ts';
import { doubtsOf } from './doubts.ts';
import { emptiedCells } from './emptied.ts';
import { ExistingSites } from './existing-sites.ts';
import { slugFor, type ExistingSite } from './match.ts';
import { refusalOf, refusalOfProblem } from './refusal.ts';
import type { ListRow } from './rows.ts';
import { plainRemark, remarkText, tellInto, type Remark, type Weight } from './understand/remark.ts';
import { givenIn } from './understand/row.ts';

/** The proposed action for one row. */
export interface Proposal {
  readonly kind: 'new' | 'changed' | 'unchanged' | 'doubtful' | 'refused';
  readonly row: number;
  /** Name of its sheet if several are read. */
  readonly sheet?: string;
  readonly name: string;
  readonly place: string;
  /** File name without extension; absent if the row is refused before it gets one. */
  readonly slug?: string;
  /** Record to be written; for doubtful rows as far as it was understood. */
  readonly record?: SiteRecord;
  readonly changes: readonly FieldChange[];
  /** Reasons for a doubt or refusal, German, with a remedy. */
  readonly reasons: readonly string[];
  /** All remarks, refusals and doubts first. */
  readonly remarks: readonly Remark[];
}

export interface ImportContext extends Surroundings {
  readonly municipalityAt: MunicipalityAt;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const GRAVITY: Readonly<Record<Weight, number>> = { refusal: 0, doubt: 1, note: 2 };

/** False if an earlier remark reports the same doubt or refusal: one cell may fill several fields. */
function isFirst(remark: Remark, at: number, all: readonly Remark[]): boolean {
  if (remark.weight === 'note') return true;
  const { column, what, from } = remark;
  return !all.slice(0, at).some((each) => each.what === what && each.column === column && each.from === from);
}

/** Adds remarks to a proposal; the most serious one decides whether the row is refused or doubtful. */
function weighed(proposal: Omit<Proposal, 'reasons'>, remarks: readonly Remark[]): Proposal {
  const ordered = [...remarks].sort((a, b) => GRAVITY[a.weight] - GRAVITY[b.weight]).filter(isFirst);
  const heaviest = ordered[0]?.weight ?? 'note';
  return {
    ...proposal,
    kind: heaviest === 'refusal' ? 'refused' : heaviest === 'doubt' ? 'doubtful' : proposal.kind,
    remarks: ordered,
    reasons: ordered.filter((each) => each.weight !== 'note').map(remarkText),
  };
}

/** Returns the derived site of a valid record, or all reasons against writing it. */
function siteOf(
  record: SiteRecord,
  row: ListRow,
  context: ImportContext,
): { readonly site?: Site; readonly record?: SiteRecord; readonly refusals: Remark[] } {
  const refusals: Remark[] = [];
  const refuse = (key: string, what: string, remedy: string): void =>
    void refusals.push(refusalOf(row, key, what, remedy));
  if (record.name === '') refuse('name', 'fehlt', 'den Namen eintragen');
  if (record.operator.name === '') refuse('operator', 'fehlt', 'den Namen des Trägers eintragen');
  if (record.address.place === '') refuse('place', 'fehlt', 'die Gemeinde eintragen');
  if (record.profile === '')
    refuse(
      'profile',
      'keine Internetadresse',
      'eine der Spalten „Profilseite“, „Internet“ oder „Quelle“ ausfüllen',
    );
  if (refusals.length > 0 || record.location.source === '') return { refusals };
  const validated = validateRecord(record);
  const problems =
    'record' in validated
      ? ruleProblems(validated.record, context.today).filter((each) => each.level === 'error')
      : validated.problems;
  refusals.push(...problems.map((each) => refusalOfProblem(row, each)));
  if (!('record' in validated) || refusals.length > 0) return { refusals };
  const located = deriveSite('', validated.record, context.municipalityAt);
  if ('problem' in located) return { refusals: [refusalOfProblem(row, located.problem)] };
  return { site: located.site, record: validated.record, refusals };
}

/** Returns the members of a proposal that describe its row. */
function aboutRow(
  { number, sheet }: ListRow,
  { name, address }: SiteRecord,
): Pick<Proposal, 'row' | 'sheet' | 'name' | 'place'> {
  return { row: number, ...(sheet === undefined ? {} : { sheet }), name, place: address.place };
}

const tooMany = (row: ListRow): Remark =>
  refusalOf(
    row,
    undefined,
    `es gab nur ${PROJECT_LIMITS.total} Standorte`,
    'prüfen, welcher nicht zum Modellprojekt gehörte',
  );

/**
 * Returns the proposal for one row. `full` means that the project's limit is exceeded: new sites are refused without
 * examination.
 */
function proposeRow(row: ListRow, known: ExistingSites, context: ImportContext, full: boolean): Proposal {
  const remarks: Remark[] = [...row.remarks];
  const named = known.named(row.cells.get('slug'));
  const told: Remark[] = [];
  const given = givenIn(row.cells, (key) => tellInto(told, row.columns.get(key)), named?.record);
  remarks.push(...told);
  const draft = assemble(given, named?.record, context, row.columns);
  const house = known.sameHouse(draft.record);
  const existing = named ?? (given.slug === undefined ? house : undefined);
  const { record: candidate, remarks: assumptions } =
    existing && !named ? assemble(given, existing.record, context, row.columns) : draft;
  remarks.push(...assumptions);
  if (named) remarks.push(...emptiedCells(row, named.record));
  if (full && !existing && candidate.name !== '')
    return weighed({ kind: 'refused', ...aboutRow(row, candidate), changes: [], remarks }, [
      tooMany(row),
      ...remarks,
    ]);
  const { site, record, refusals } = siteOf(candidate, row, context);
  remarks.push(...refusals);
  const slug = existing?.slug ?? given.slug ?? slugFor(candidate, known.slugs);
  if (!SLUG.test(slug))
    remarks.push(
      refusalOf(
        row,
        'slug',
        'ist kein gültiger Dateiname',
        'leer lassen, oder kleine Buchstaben, Ziffern, Bindestriche',
      ),
    );
  const common = { ...aboutRow(row, candidate), changes: [], remarks };
  if (!site || !record || !SLUG.test(slug)) return weighed({ ...common, kind: 'refused' }, remarks);
  remarks.push(...doubtsOf(site, existing?.record, row, context.places));
  if (existing) {
    const changes = diff(existing.record, record);
    return weighed(
      { ...common, kind: changes.length > 0 ? 'changed' : 'unchanged', slug, record, changes },
      remarks,
    );
  }
  if (given.slug !== undefined) {
    if (house)
      remarks.push({
        ...plainRemark(
          'doubt',
          `die Kennung gibt es nicht, dieselbe Einrichtung steht unter „${house.slug}“`,
        ),
        column: row.columns.get('slug') ?? 'Kennung',
        from: given.slug,
        to: house.slug,
        remedy: 'die Kennung berichtigen oder leeren',
      });
    return weighed({ ...common, kind: 'new', slug, record }, remarks);
  }
  const twin = known.twinOf(record);
  if (twin) {
    const remedy = `ist es dieselbe Einrichtung, in der Spalte „Kennung“ ${twin.each.slug} eintragen; sonst ${slug}`;
    return weighed({ ...common, kind: 'doubtful', slug, record }, [
      { ...plainRemark('doubt', twin.why), remedy },
      ...remarks,
    ]);
  }
  return weighed({ ...common, kind: 'new', slug, record }, remarks);
}

/** Returns the refusal of a row that would exceed the project's number of sites; undefined within the limits. */
function overfull(row: ListRow, total: number, phases: readonly number[]): Remark | undefined {
  if (total > PROJECT_LIMITS.total) return tooMany(row);
  const full = PROJECT_LIMITS.phases.findIndex((limit, at) => (phases[at] ?? 0) > limit);
  return full < 0
    ? undefined
    : refusalOf(
        row,
        'phases',
        `in Phase ${full + 1} waren nur ${PROJECT_LIMITS.phases[full] ?? 0} Standorte`,
        'die Spalte prüfen',
      );
}

/** Number of rows beyond the project's limit that are still examined; later ones are only refused as too many. */
const EXAMINED_BEYOND = 100;
/** Number of doubtful rows that later rows are compared with. */
const REMEMBERED = 200;

/**
 * Returns a proposal for every row, in order, comparing it with the existing records and the rows before it. Rows
 * beyond the project's limits (in Saxony 31 sites, 14 in phase 2) are refused; doubtful rows do not count because they
 * are not written.
 */
export function propose(
  rows: readonly ListRow[],
  existing: readonly ExistingSite[],
  context: ImportContext,
): Proposal[] {
  const known = new ExistingSites(existing);
  const inRows = new Set<string>();
  const phasesOf = (record: SiteRecord | undefined): number[] =>
    PROJECT_LIMITS.phases.map((_, at) => (record?.phases.in.includes(at + 1) ? 1 : 0));
  const records = new Map(existing.map((each) => [each.slug, each.record]));
  let counts = PROJECT_LIMITS.phases.map(
    (_, at) => existing.filter(({ record }) => record.phases.in.includes(at + 1)).length,
  );
  let beyond = 0;
  return rows.map((row) => {
    const proposal = proposeRow(row, known, context, beyond >= EXAMINED_BEYOND);
    const { slug, record } = proposal;
    if (!slug || !record || proposal.kind === 'refused') return proposal;
    if (inRows.has(slug))
      return weighed(proposal, [
        { ...plainRemark('doubt', 'steht in der Liste mehr als einmal'), remedy: 'eine der Zeilen löschen' },
        ...proposal.remarks,
      ]);
    if (proposal.kind !== 'doubtful') {
      const before = records.get(slug);
      const [less, more] = [phasesOf(before), phasesOf(record)];
      const after = counts.map((count, at) => count - (less[at] ?? 0) + (more[at] ?? 0));
      const refusal = overfull(row, records.size + (before ? 0 : 1), after);
      if (refusal) {
        if (records.size >= PROJECT_LIMITS.total && !before) beyond += 1;
        const { record: _record, ...rest } = proposal;
        return weighed(rest, [refusal, ...proposal.remarks]);
      }
      counts = after;
      records.set(slug, record);
    } else if (known.size >= existing.length + REMEMBERED) return proposal;
    inRows.add(slug);
    // A doubtful row is not written, but a second row of the same facility must still be reported.
    known.add({ slug, record });
    return proposal;
  });
}
