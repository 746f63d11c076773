import { normaliseWords } from '../../src/lib/text/normalise.ts';

/** Returns a key that is equal for all spellings of a name: "Görlitz", "Goerlitz", "Gorlitz"; "Meißen", "Meissen". */
export function looseKey(name: string): string {
  return normaliseWords(name)
    .join('')
    .replace(/([aou])e/g, '$1');
}
