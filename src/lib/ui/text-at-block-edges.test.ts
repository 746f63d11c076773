/**
 * Blocks of a component that changes in the browser begin and end with an element or a component: Svelte removes a block
 * from its first to its last node, and a translated text is no longer that node (ui/follow-translation.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';

/** Folders of the parent's path; profiles are static. */
const FOLDERS = ['explorer', 'map', 'embed', 'offline', 'ui', 'drawing'];
const BLOCKS = new Set(['IfBlock', 'EachBlock', 'KeyBlock', 'AwaitBlock', 'SnippetBlock']);

const isBlank = (node: AST.Fragment['nodes'][number]): boolean =>
  (node.type === 'Text' && node.data.trim() === '') || node.type === 'ConstTag' || node.type === 'Comment';
const isText = (node: AST.Fragment['nodes'][number] | undefined): boolean =>
  node?.type === 'Text' || node?.type === 'ExpressionTag';

/** Sources of fragments of blocks that begin or end with text. */
function textAtEdges(source: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown, inBlock: boolean): void => {
    if (Array.isArray(node)) {
      for (const each of node) walk(each, inBlock);
    } else if (typeof node === 'object' && node !== null) {
      const { type, nodes } = node as Partial<AST.Fragment>;
      if (type === 'Fragment' && nodes && inBlock) {
        const shown = nodes.filter((each) => !isBlank(each));
        if (isText(shown[0]) || isText(shown.at(-1)))
          found.push(source.slice(shown[0]?.start, shown.at(-1)?.end));
      }
      const opens = BLOCKS.has(String(type));
      for (const each of Object.values(node)) walk(each, opens);
    }
  };
  walk(parse(source, { modern: true }).fragment, false);
  return found;
}

test('finds text at the edges of blocks only', () => {
  expect(textAtEdges('<p>{#if a}{b}{/if}</p>')).toEqual(['{b}']);
  expect(textAtEdges('{#each a as b}, <i>{b}</i>{:else}<b>none</b>{/each}')).toEqual([', <i>{b}</i>']);
  expect(textAtEdges('<p>{a}</p>{#if a}<i>{b}</i>, <i>c</i>{/if}')).toEqual([]);
});

test('no block of the parent’s path begins or ends with text', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(`src/lib/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.svelte'))
      .map((file) => `src/lib/${folder}/${file}`),
  );
  expect(files.length).toBeGreaterThan(40);
  const faults = files.flatMap((file) =>
    textAtEdges(readFileSync(file, 'utf8')).map((each) => `${file}: ${each}`),
  );
  expect(faults).toEqual([]);
});
