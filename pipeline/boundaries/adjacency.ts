import { arcOf, arcsUsed, type ArcArea } from './shared-arcs.ts';

/**
 * Maps each area's key to the sorted keys of the areas that share a border line with it; a common point does not count.
 */
export function adjacencyOf(areas: readonly ArcArea[]): Readonly<Record<string, readonly string[]>> {
  const users = new Map<number, string[]>();
  for (const area of areas) {
    for (const arc of arcsUsed([area]).map(arcOf)) users.set(arc, [...(users.get(arc) ?? []), area.ags]);
  }
  const adjacent = new Map(areas.map(({ ags }) => [ags, new Set<string>()]));
  for (const sharing of users.values()) {
    for (const ags of sharing) for (const other of sharing) if (other !== ags) adjacent.get(ags)?.add(other);
  }
  return Object.fromEntries([...adjacent].map(([ags, others]) => [ags, [...others].sort()]));
}
