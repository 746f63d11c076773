import type { FieldPath } from '../../../src/lib/sites/fields/field.ts';
import { FIELD_LIST, fieldValues, nested } from '../../../src/lib/sites/fields/fields.ts';
import { SAMPLE_RECORD } from '../../../src/lib/sites/record/sample.ts';
import { validateRecord } from '../../../src/lib/sites/record/validate.ts';

/** Word that deletes a value of an existing site. */
export const DELETE = 'löschen';

/** Fields that a record may omit, with the value after deletion: undefined or an empty list. */
export const EMPTIED: ReadonlyMap<FieldPath, undefined | readonly never[]> = new Map(
  FIELD_LIST.flatMap(([path]) =>
    [undefined, [] as const].flatMap((left) =>
      'record' in validateRecord(nested({ ...fieldValues(SAMPLE_RECORD), [path]: left }))
        ? [[path, left] as const]
        : [],
    ),
  ),
);
