import { isMap, isScalar, parseDocument } from 'yaml';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { layOut, siteYaml, YAML_OPTIONS } from '../../src/lib/sites/record/yaml.ts';
import { validateRecord } from '../../src/lib/sites/record/validate.ts';

/**
 * Returns the text of a file with a changed record. A file in our own layout is written anew; in a file edited by hand
 * (comments, order) only the changed fields are replaced.
 */
export function updatedYaml(text: string, record: SiteRecord): string {
  const document = parseDocument(text);
  const before = validateRecord(document.toJS());
  if ('record' in before && siteYaml(before.record) === text) return siteYaml(record);
  if (!isMap(document.contents)) return siteYaml(record);
  const old = 'record' in before ? before.record : undefined;
  const keys = Object.keys(record) as (keyof SiteRecord)[];
  for (const key of keys) {
    if (old && JSON.stringify(old[key]) === JSON.stringify(record[key])) continue;
    const node = document.createNode(record[key]);
    layOut(node);
    if (document.has(key)) document.set(key, node);
    else {
      const next = keys
        .slice(keys.indexOf(key) + 1)
        .map((each) =>
          isMap(document.contents)
            ? document.contents.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === each)
            : -1,
        )
        .find((at) => at >= 0);
      const pair = document.createPair(key, node);
      document.contents.items.splice(next ?? document.contents.items.length, 0, pair as never);
    }
  }
  return document.toString(YAML_OPTIONS);
}
