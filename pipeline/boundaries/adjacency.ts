import { arcOf, arcsUsed, type ArcArea } from './shared-arcs.ts';

/** For each key, in order, the keys of the areas that share a border with it (a common point is not enough). */
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
