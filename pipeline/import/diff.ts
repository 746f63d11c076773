import { pathText, valueText, type PathKey } from '../../src/lib/sites/record/problem.ts';

/** A changed field; `before` is absent if it was empty, `after` if it becomes empty. */
export interface FieldChange {
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

/** Formats a value for display: the texts of an entry, separated by commas. */
function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return valueText(value);
  return valueText(Object.values(value).flat().map(String).join(', '));
}

function changesBetween(before: unknown, after: unknown, path: readonly PathKey[]): FieldChange[] {
  if (before === after) return [];
  const nested = (value: unknown): value is Record<string, unknown> | unknown[] =>
    typeof value === 'object' && value !== null;
  if (nested(before) && nested(after)) {
    const list = Array.isArray(before) && Array.isArray(after);
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) =>
      changesBetween((before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key], [
        ...path,
        list ? Number(key) : key,
      ]),
    );
  }
  return [
    {
      field: pathText(path),
      ...(before === undefined ? {} : { before: shown(before) }),
      ...(after === undefined ? {} : { after: shown(after) }),
    },
  ];
}

/** Returns the fields that differ between two records; empty if there are none. */
export function diff(before: object, after: object): FieldChange[] {
  return changesBetween(before, after, []);
}
