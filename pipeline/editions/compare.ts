import type { Area } from '../boundaries/vg250.ts';
import { partsIn } from './territory.ts';

export interface Named {
  readonly ags: string;
  readonly name: string;
}

/** A difference between two lists of municipalities. */
export type MunicipalityChange =
  | {
      readonly kind: 'merged';
      readonly from: readonly Named[];
      readonly into: Named;
      readonly founded: boolean;
    }
  | { readonly kind: 'split'; readonly from: Named; readonly into: readonly Named[] }
  | { readonly kind: 'rekeyed'; readonly from: Named; readonly into: Named }
  | { readonly kind: 'renamed'; readonly ags: string; readonly from: string; readonly to: string }
  | { readonly kind: 'new'; readonly area: Named; readonly from: readonly Named[] }
  | { readonly kind: 'reshaped'; readonly area: Named; readonly kept: number };

/** Minimum share of a territory that must be unchanged to count as the same territory. */
const SAME = 0.98;
const named = ({ ags, name }: Named): Named => ({ ags, name });

/** Removes spaces and case: "a.d. Spree" and "a. d. Spree" are the same name. */
const spelled = (name: string): string => name.replace(/\s/g, '').toLowerCase();

/**
 * Compares today's municipalities (`before`) with those of another edition (`after`) by their territory, not by name.
 * Ordered by key within each kind.
 */
export function compareAreas(before: readonly Area[], after: readonly Area[]): readonly MunicipalityChange[] {
  const old = new Map(before.map((each) => [each.ags, each]));
  const now = new Map(after.map((each) => [each.ags, each]));
  const gone = before
    .filter((each) => !now.has(each.ags))
    .map((area) => ({ area, into: partsIn(area, after) }));
  const added = after
    .filter((each) => !old.has(each.ags))
    .map((area) => ({ area, from: partsIn(area, before) }));

  const rekeyed = added.flatMap(({ area, from: [whole] }) => {
    if (!whole || whole.part < SAME) return [];
    const was = gone.find((each) => each.area === whole.area);
    const [back] = was?.into ?? [];
    return was && back?.area === area && back.part >= SAME ? [{ from: was.area, into: area }] : [];
  });
  const handled = new Set(rekeyed.flatMap((each) => [each.from, each.into]));

  const merged = new Map<Area, Area[]>();
  const split: MunicipalityChange[] = [];
  for (const { area, into } of gone) {
    if (handled.has(area)) continue;
    const [home] = into;
    if (home && into.length === 1) merged.set(home.area, [...(merged.get(home.area) ?? []), area]);
    else split.push({ kind: 'split', from: named(area), into: into.map((each) => named(each.area)) });
  }
  const stayed = after.flatMap((area) => {
    const was = old.get(area.ags);
    return was ? [{ area, was }] : [];
  });
  return [
    ...[...merged].map(([into, from]): MunicipalityChange => ({
      kind: 'merged',
      from: from.map(named),
      into: named(into),
      founded: !old.has(into.ags),
    })),
    ...split,
    ...rekeyed.map(({ from, into }): MunicipalityChange => ({
      kind: 'rekeyed',
      from: named(from),
      into: named(into),
    })),
    ...added
      .filter(({ area }) => !handled.has(area) && !merged.has(area))
      .map(({ area, from }): MunicipalityChange => ({
        kind: 'new',
        area: named(area),
        from: from.map((each) => named(each.area)),
      })),
    ...stayed
      .filter(({ area, was }) => spelled(area.name) !== spelled(was.name))
      .map(({ area, was }): MunicipalityChange => ({
        kind: 'renamed',
        ags: area.ags,
        from: was.name,
        to: area.name,
      })),
    ...stayed.flatMap(({ area, was }): MunicipalityChange[] => {
      const kept = partsIn(was, [area])[0]?.part ?? 0;
      return kept < SAME && !merged.has(area) ? [{ kind: 'reshaped', area: named(area), kept }] : [];
    }),
  ];
}
