import { isDeepStrictEqual } from 'node:util';
import type { SiteChanges } from '../../src/lib/provenance/history.ts';
import type { Site } from '../../src/lib/sites/site.ts';

function sitesIn(text: string | undefined): Map<string, Site> {
  const sites = text === undefined ? [] : (JSON.parse(text) as Site[]);
  return new Map(sites.map((each) => [each.slug, each]));
}

function changedFields(before: Site, after: Site): string[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])] as (keyof Site)[];
  return fields.filter((field) => !isDeepStrictEqual(before[field], after[field]));
}

/** Compares two texts of `sites.json`. */
export function siteChanges(before: string | undefined, after: string | undefined): SiteChanges {
  const [old, now] = [sitesIn(before), sitesIn(after)];
  return {
    added: [...now.keys()].filter((slug) => !old.has(slug)),
    changed: [...now].flatMap(([slug, site]) => {
      const known = old.get(slug);
      const fields = known ? changedFields(known, site) : [];
      return fields.length > 0 ? [{ slug, fields }] : [];
    }),
    removed: [...old.keys()].filter((slug) => !now.has(slug)),
  };
}

const NONE: SiteChanges = { added: [], changed: [], removed: [] };

/** Merges two consecutive changes; sites that were added and removed again are left out. */
export function mergedSites(first: SiteChanges = NONE, second: SiteChanges = NONE): SiteChanges {
  const without = (slugs: readonly string[], gone: readonly string[]): string[] =>
    slugs.filter((slug) => !gone.includes(slug));
  const added = [...without(first.added, second.removed), ...without(second.added, first.removed)];
  const back = second.added.filter((slug) => first.removed.includes(slug));
  const fields = new Map<string, string[]>(back.map((slug) => [slug, []]));
  for (const each of [...first.changed, ...second.changed])
    fields.set(each.slug, [...new Set([...(fields.get(each.slug) ?? []), ...each.fields])]);
  const gone = [...without(first.removed, second.added), ...without(second.removed, first.added)];
  return {
    added: added.sort(),
    changed: [...fields]
      .filter(([slug]) => !added.includes(slug) && !gone.includes(slug))
      .map(([slug, each]) => ({ slug, fields: each }))
      .sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    removed: gone.sort(),
  };
}
