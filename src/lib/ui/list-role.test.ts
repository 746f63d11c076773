/**
 * Safari takes the role from a list without markers, except in navigation
 * (https://bugs.webkit.org/show_bug.cgi?id=170179), so such a list names it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Opening tags of lists without a role, outside `<nav>`. */
function listsWithoutRole(markup: string): string[] {
  const found: string[] = [];
  let inNav = 0;
  for (const [tag, end, name] of markup.matchAll(/<(\/?)(nav|ul|ol)\b(?:[^>{]|\{[^}]*\})*>/g)) {
    if (name === 'nav') inNav += end ? -1 : 1;
    else if (!end && inNav === 0 && !/\brole=/.test(tag)) found.push(tag);
  }
  return found;
}

test('finds lists without a role, but not in navigation', () => {
  expect(listsWithoutRole('<nav><ul></ul></nav><ol class={a}></ol><ul role="list"></ul>')).toEqual([
    '<ol class={a}>',
  ]);
});

test('lists without markers keep their role', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.svelte'),
  );
  const unmarked = files
    .map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const)
    .filter(([, source]) => source.includes('list-style: none'));
  expect(unmarked.length).toBeGreaterThan(20);
  const faults = unmarked.flatMap(([file, source]) =>
    listsWithoutRole(source.split('<style>')[0] ?? '').map((tag) => `${file}: ${tag}`),
  );
  expect(faults).toEqual([]);
});
