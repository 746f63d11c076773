import { pathText, valueText, type PathKey } from '../../src/lib/sites/record/problem.ts';

/** A field that is not what it was; a missing side was or becomes empty. */
export interface FieldChange {
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

/** A value for people: a whole entry as its texts, one after the other. */
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

/** Field by field what differs between two records; empty where they say the same. */
export function diff(before: object, after: object): FieldChange[] {
  return changesBetween(before, after, []);
}
