import { readChanges } from '../boundaries/changes.ts';
import { readTable } from '../step/table.ts';

/** A dissolved municipality and its successor; keys have 8 digits. */
export interface FormerMunicipality {
  readonly oldAgs: string;
  readonly oldName: string;
  readonly newAgs: string;
}

/** Reads names and successors of dissolved municipalities. Throws a `DataProblem` for an invalid table. */
export function readFormer(file: string, text: string): FormerMunicipality[] {
  const successors = readChanges(file, text);
  return readTable(file, text, ['old_ags', 'old_name']).map((row) => {
    const oldAgs = row.at('old_ags');
    return { oldAgs, oldName: row.at('old_name'), newAgs: successors.get(oldAgs) ?? oldAgs };
  });
}
