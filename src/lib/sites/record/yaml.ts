import { Document, isMap, isScalar, isSeq, visit, type Node } from 'yaml';
import type { SiteRecord } from '../schema.ts';

/** First lines of every file: schema for completion in editors, and the guide. */
const HEADER = ` yaml-language-server: $schema=../derived/site.schema.json\n Anleitung: docs/redaktion.md`;

/** Options of the YAML writer. */
export const YAML_OPTIONS = {
  lineWidth: 100,
  indent: 2,
  indentSeq: true,
  flowCollectionPadding: false,
} as const;

/** True for lists and maps of short ids, which stay on one line: `sources: [s1, s2]`. */
function isShort(node: Node): boolean {
  if (isScalar(node)) return typeof node.value !== 'string' || /^[a-z0-9-]+$/.test(node.value);
  if (isSeq(node)) return node.items.every((item) => isScalar(item) && isShort(item));
  return isMap(node) && node.has('term');
}

/** Applies the layout of site files to a node. */
export function layOut(node: Node): void {
  visit(node, {
    Collection: (_key, each) => {
      if (isShort(each)) each.flow = true;
    },
  });
}

/**
 * Writes a record as the text of its YAML file. The same record gives the same bytes, so that importing an export changes
 * nothing. Keys keep the order of the record, which validation sets to that of the schema. Omits phases where the project
 * had none.
 */
export function siteYaml(record: SiteRecord): string {
  const { phases, ...others } = record;
  const document = new Document(phases.in.length > 0 ? record : others);
  document.commentBefore = HEADER;
  if (document.contents) layOut(document.contents);
  return document.toString(YAML_OPTIONS);
}
