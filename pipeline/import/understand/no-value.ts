import type { CellFormat, FieldPath } from '../../../src/lib/sites/fields/field.ts';
import { isErrorValue, placeholderIn } from '../../../src/lib/sites/record/placeholder.ts';
import type { SiteRecord } from '../../../src/lib/sites/schema.ts';
import { DELETE } from './deletable.ts';
import type { Tell } from './remark.ts';

/** True if a cell contains no value; reports it. `deletable`: the field may be emptied. */
export function isNoValue(
  key: string,
  text: string,
  existing: SiteRecord | undefined,
  tell: Tell,
  deletable: boolean,
): boolean {
  if (isErrorValue(text)) {
    tell.doubt(
      'Fehlerwert der Tabelle, nicht übernommen',
      text,
      undefined,
      'die Formel berichtigen oder den Wert tippen',
    );
    return true;
  }
  const placeholder = key === 'status' || key === 'statusAsOf' ? undefined : placeholderIn(text);
  if (placeholder === 'ditto')
    tell.doubt('verweist auf eine andere Zelle, nicht übernommen', text, undefined, 'den Wert ausschreiben');
  else if (placeholder === 'empty' && existing)
    tell.doubt(
      'steht für eine fehlende Angabe, nichts geändert',
      text,
      undefined,
      deletable ? `zum Löschen „${DELETE}“ schreiben` : 'den richtigen Wert eintragen',
    );
  else if (placeholder === 'empty') tell.note('steht für eine fehlende Angabe, als leer gelesen', text);
  return placeholder !== undefined;
}

/**
 * Formats in which a question mark or a word like "evtl." marks a doubtful value; in prose and web addresses both may
 * belong to the text.
 */
const DOUBTABLE: ReadonlySet<CellFormat> = new Set<CellFormat>([
  'street',
  'place',
  'postcode',
  'phone',
  'term',
  'number',
  'degrees',
  'vagueDate',
  'day',
]);
const DOUBTED =
  /\(\?\)|\?\s*$|(?<!\p{L})(?:evtl|eventuell|vermutlich|wahrscheinlich|vielleicht|unsicher|ungefähr)(?!\p{L})/iu;
const NAME_PATHS: ReadonlySet<FieldPath> = new Set<FieldPath>(['name', 'operator.name', 'address.part']);

/** Reports a value that the list itself marks as uncertain. */
export function tellDoubted(path: FieldPath, format: CellFormat, text: string, tell: Tell): void {
  if (!DOUBTABLE.has(format) && !NAME_PATHS.has(path)) return;
  if (path === 'status.value' || !DOUBTED.test(text.slice(0, 200))) return;
  tell.doubt('in der Liste selbst als unsicher bezeichnet', text, undefined, 'klären, oder die Zelle leeren');
}
