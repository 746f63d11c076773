/** Names of municipalities and districts: in German sentences, and unique where a reader picks one. */
import { rankOf } from './comparable.ts';
import type { Municipality } from './municipality.ts';
import { normaliseWords } from '../text/normalise.ts';

/** "im Landkreis Meißen", "im Vogtlandkreis", "in Dresden". */
export function inDistrict(name: string): string {
  return /^Landkreis |kreis$/.test(name) ? `im ${name}` : `in ${name}`;
}

/** Describes rank and district: "Große Kreisstadt im Landkreis Nordsachsen", "kreisfreie Stadt". */
export function describeMunicipality(
  municipality: Pick<Municipality, 'kind' | 'majorDistrictTown' | 'district'>,
): string {
  const rank = rankOf(municipality);
  return rank === 'kreisfreie Stadt' ? rank : `${rank} ${inDistrict(municipality.district)}`;
}

interface Named {
  readonly ags: string;
  readonly name: string;
  readonly district: string;
}

/** Compares by name in German order (ä with a, ß with ss), then by key. */
export function byName(a: Pick<Named, 'ags' | 'name'>, b: Pick<Named, 'ags' | 'name'>): number {
  return a.name.localeCompare(b.name, 'de') || (a.ags < b.ags ? -1 : Number(a.ags > b.ags));
}

/** Unique names by key: a name that occurs twice has its district in brackets. */
export function uniqueNames(municipalities: readonly Named[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const { name } of municipalities) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(
    municipalities.map(({ ags, name, district }) => [
      ags,
      (times.get(name) ?? 0) > 1 ? `${name} (${district})` : name,
    ]),
  );
}

/** Index letter of a name: "Ölsnitz" → "O". */
export function initialOf(name: string): string {
  return name.normalize('NFD').charAt(0).toUpperCase();
}

/** Matches names that contain every typed word, with umlauts typed either way; an empty search matches every name. */
export function nameSearch(typed: string): (names: string) => boolean {
  const wanted = [normaliseWords(typed), normaliseWords(typed, 'bare')];
  return (names) => {
    const known = `${normaliseWords(names).join(' ')} ${normaliseWords(names, 'bare').join(' ')}`;
    return wanted.some((words) => words.every((word) => known.includes(word)));
  };
}
