import { Document, isMap, isScalar, isSeq, visit, type Node } from 'yaml';
import type { SiteRecord } from '../schema.ts';

/** The first lines of every file: completion in editors, and where people find help. */
const HEADER = ` yaml-language-server: $schema=../derived/site.schema.json\n Anleitung: docs/redaktion.md`;

/** How the files are written. */
export const YAML_OPTIONS = {
  lineWidth: 100,
  indent: 2,
  indentSeq: true,
  flowCollectionPadding: false,
} as const;

/** Lists of short ids stay on one line: `sources: [s1, s2]`, `{ term: begegnung, source: s1 }`. */
function isShort(node: Node): boolean {
  if (isScalar(node)) return typeof node.value !== 'string' || /^[a-z0-9-]+$/.test(node.value);
  if (isSeq(node)) return node.items.every((item) => isScalar(item) && isShort(item));
  return isMap(node) && node.has('term');
}

/** Puts a node into the one layout our files have. */
export function layOut(node: Node): void {
  visit(node, {
    Collection: (_key, each) => {
      if (isShort(each)) each.flow = true;
    },
  });
}

/**
 * A record as the text of its YAML file. The same record always gives the same bytes, so that an export that is
 * imported again changes nothing. Keys come in the order of the schema because the schema's output has it. Phases are left
 * out where the project had none.
 */
export function siteYaml(record: SiteRecord): string {
  const { phases, ...others } = record;
  const document = new Document(phases.in.length > 0 ? record : others);
  document.commentBefore = HEADER;
  if (document.contents) layOut(document.contents);
  return document.toString(YAML_OPTIONS);
}
