import { PHASES } from '../../region/constants.ts';
import type { SiteRecord } from '../schema.ts';
import { EVIDENCE_FIELDS } from './evidence-fields.ts';
import { FACILITY_FIELDS } from './facility-fields.ts';
import type { Field, FieldPath, FieldValues, ValueAt } from './field.ts';
import { WORK_FIELDS } from './work-fields.ts';

/**
 * Every field of a record in the order of the columns. Columns, readers of cells, mentions of sources, lists, exports
 * and the form are derived from this table. A field of the schema that is missing here is a type error.
 */
export const FIELDS = {
  ...FACILITY_FIELDS,
  ...WORK_FIELDS,
  ...EVIDENCE_FIELDS,
} satisfies { readonly [Path in FieldPath]: Field };

/** Every field with its path; a record holds all of them in every region. */
export const ALL_FIELDS = Object.entries(FIELDS) as [FieldPath, Field][];

/** The fields that this region's project has: without phases, none of phases. */
export const FIELD_LIST = ALL_FIELDS.filter(([path]) => PHASES > 0 || !path.startsWith('phases.'));

/** The value of a field in a record; undefined where it is absent. */
export function valueAt<Path extends FieldPath>(record: object, path: Path): ValueAt<Path> | undefined {
  let value: unknown = record;
  for (const step of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[step];
  return value as ValueAt<Path> | undefined;
}

/** The values of all fields of a record. */
export function fieldValues(record: SiteRecord): FieldValues {
  return Object.fromEntries(FIELD_LIST.map(([path]) => [path, valueAt(record, path)]));
}

/** A record of values by path. Absent values leave no trace; other blocks than these come with their first value. */
export function nested(values: FieldValues): Record<string, unknown> {
  const record: Record<string, unknown> = { operator: {}, address: {}, contact: {} };
  for (const [path, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const [block = '', key] = path.split('.');
    record[block] = key === undefined ? value : { ...(record[block] as object | undefined), [key]: value };
  }
  return record;
}

/** Source ids that a field's value mentions, each with its path below the field. */
export function sourcesIn(
  { format }: Field,
  value: unknown,
): (readonly [below: readonly (string | number)[], id: string])[] {
  if (format === 'sourceIds') return ((value ?? []) as string[]).map((id, at) => [[at], id]);
  if (format !== 'focus' && format !== 'offers') return [];
  return ((value ?? []) as { source?: string }[]).flatMap(({ source }, at) =>
    source === undefined ? [] : [[[at, 'source'], source] as const],
  );
}

/** The fields that name the sources of a block, of those blocks that hold anything else. */
export function sourceFieldsOf(values: FieldValues): FieldPath[] {
  const held = FIELD_LIST.filter(
    ([path, { format }]) => format !== 'sourceIds' && values[path] !== undefined,
  ).map(([path]) => path.replace(/\..*/, '.sources'));
  return FIELD_LIST.flatMap(([path, { format }]) =>
    format === 'sourceIds' && held.includes(path) ? [path] : [],
  );
}
