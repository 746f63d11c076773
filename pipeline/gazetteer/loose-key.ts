import { normaliseWords } from '../../src/lib/text/normalise.ts';

/** One key for a name however it is spelt: "Görlitz", "Goerlitz", "Gorlitz"; "Meißen", "Meissen". */
export function looseKey(name: string): string {
  return normaliseWords(name)
    .join('')
    .replace(/([aou])e/g, '$1');
}
