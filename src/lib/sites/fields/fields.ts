import { PHASES } from '../../region/constants.ts';
import type { SiteRecord } from '../schema.ts';
import { EVIDENCE_FIELDS } from './evidence-fields.ts';
import { FACILITY_FIELDS } from './facility-fields.ts';
import type { Field, FieldPath, FieldValues, ValueAt } from './field.ts';
import { WORK_FIELDS } from './work-fields.ts';

/**
 * Descriptors of all fields in the order of the columns. Columns, cell readers, checks of source ids, lists, exports and
 * the form are derived from it. A field of the schema without a descriptor is a type error.
 */
export const FIELDS = {
  ...FACILITY_FIELDS,
  ...WORK_FIELDS,
  ...EVIDENCE_FIELDS,
} satisfies { readonly [Path in FieldPath]: Field };

/** All fields with their paths, the same in every region. */
export const ALL_FIELDS = Object.entries(FIELDS) as [FieldPath, Field][];

/** Fields in use for this region; without fields of phases where its project had none. */
export const FIELD_LIST = ALL_FIELDS.filter(([path]) => PHASES > 0 || !path.startsWith('phases.'));

/** Returns the value at a path of a record; undefined where absent. */
export function valueAt<Path extends FieldPath>(record: object, path: Path): ValueAt<Path> | undefined {
  let value: unknown = record;
  for (const step of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[step];
  return value as ValueAt<Path> | undefined;
}

/** Returns the values of all fields of a record, by path. */
export function fieldValues(record: SiteRecord): FieldValues {
  return Object.fromEntries(FIELD_LIST.map(([path]) => [path, valueAt(record, path)]));
}

/** Builds a record from values by path. Skips absent values; creates other blocks than these with their first value. */
export function nested(values: FieldValues): Record<string, unknown> {
  const record: Record<string, unknown> = { operator: {}, address: {}, contact: {} };
  for (const [path, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const [block = '', key] = path.split('.');
    record[block] = key === undefined ? value : { ...(record[block] as object | undefined), [key]: value };
  }
  return record;
}

/** Returns the source ids in a field's value, each with its path below the field. */
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

/** Returns the `sources` fields of all blocks in which another field has a value. */
export function sourceFieldsOf(values: FieldValues): FieldPath[] {
  const held = FIELD_LIST.filter(
    ([path, { format }]) => format !== 'sourceIds' && values[path] !== undefined,
  ).map(([path]) => path.replace(/\..*/, '.sources'));
  return FIELD_LIST.flatMap(([path, { format }]) =>
    format === 'sourceIds' && held.includes(path) ? [path] : [],
  );
}
