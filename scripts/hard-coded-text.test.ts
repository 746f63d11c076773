import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentencesInCode, wordsInTemplate } from './hard-coded-text.ts';

describe('the reading itself', () => {
  test('finds words in elements, spoken attributes and either branch, also below blocks and in snippets', () => {
    const source = `<script lang="ts">let on = $state(false);</script>
      {#if on}<p title="Hut">Haus {on ? 'Garten' : t.x}</p>{:else}{#each [1] as n (n)}<b>Baum{n}</b>{/each}{/if}
      {#snippet s()}<i aria-label={\`Tür \${n}\`}></i>{/snippet}`;
    expect(wordsInTemplate(source)).toEqual(['Hut', 'Haus', 'Garten', 'Baum', 'Tür']);
  });

  test('leaves alone what nobody reads: classes, comparisons, keys, styles, texts of a catalogue', () => {
    const source = `<script lang="ts">const t = 1;</script>
      <p class="note wide" id="ort">{t.place.label} {a === 'liste' ? t.a : t['zwei']} {f('drei')} <kbd>Enter</kbd></p>
      <style>p { color: red; }</style>`;
    expect(wordsInTemplate(source)).toEqual([]);
  });

  test('finds sentences in code, but not errors, comments and identifiers', () => {
    const source = `// kein Satz
      const a = 'Kein Ort gefunden'; const b = \`Etwa \${km} weit weg\`; const c = 'über den';
      throw new Error('for programmers only'); const d = 'aria-label'; const e = '.tools button';`;
    expect(sentencesInCode(source)).toEqual(['Kein Ort gefunden', 'Etwa … weit weg']);
  });
});

/** Entry points of the parents' pages; the test follows every import. */
const ROOTS = [
  'src/lib/explorer/StartPage.svelte',
  'src/lib/profile/ProfileView.svelte',
  'src/lib/profile/FocusView.svelte',
  'src/routes/+layout.svelte',
  'src/routes/[lang=language]/+layout.svelte',
];
/** Files that may contain German words: catalogues, vocabulary, language names, operator's details. */
const WORDS_LIVE_HERE =
  /src\/lib\/text\/|src\/lib\/sites\/(vocabulary|terms|size)|src\/lib\/municipalities\/size-class|\.json/;
/** Texts for editors (messages, columns, form) and German pages of text. */
const FOR_OTHERS = /src\/lib\/(sites\/(schema|fields\/)|region\/schema|ui\/ReadingPage)/;
/** Names, also of fonts, that every language shares. */
const NAMES = [
  'Atkinson Hyperlegible Next Variable',
  'EKiZ Semibold',
  // Context of a place's name; ignored by the place search.
  'Sachsen Landkreis',
  'EKiZ-Karte',
  'EKiZ-Karte Sachsen',
  'Sachsen',
  'Ortsteil',
];

function resolved(from: string, named: string): string | undefined {
  const path = named.startsWith('$lib/')
    ? `src/lib/${named.slice(5)}`
    : named.startsWith('.')
      ? join(dirname(from), named)
      : undefined;
  return path === undefined ? undefined : normalize(path.replace(/\?.*$/, ''));
}

function reachable(): Map<string, string> {
  const found = new Map<string, string>();
  const queue = [...ROOTS];
  for (const path of queue) {
    if (
      found.has(path) ||
      WORDS_LIVE_HERE.test(path) ||
      FOR_OTHERS.test(path) ||
      !/\.(svelte|ts)$/.test(path) ||
      !existsSync(path)
    )
      continue;
    const source = readFileSync(path, 'utf8');
    found.set(path, source);
    for (const [, named = ''] of source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
      const next = resolved(path, named);
      if (next !== undefined) queue.push(next);
    }
  }
  return found;
}

describe('the parent’s path in every language', () => {
  const files = reachable();

  test('is followed to what comes after a click: panel, no result, keys, street map, near me', () => {
    const names = [...files.keys()].map((path) => path.replace(/.*\//, ''));
    for (const name of [
      'SitePanel.svelte',
      'EmptyResult.svelte',
      'KeyHelp.svelte',
      'StreetMapSwitch.svelte',
      'NearMe.svelte',
      'NewVersion.svelte',
      'position.ts',
    ])
      expect(names).toContain(name);
  });

  test.each([...files].filter(([path]) => path.endsWith('.svelte')))(
    '%s has no words of its own',
    (_, source) => {
      expect(wordsInTemplate(source).filter((word) => !NAMES.includes(word))).toEqual([]);
    },
  );

  test.each([...files])('%s has no sentences in its code', (_, source) => {
    expect(sentencesInCode(source).filter((text) => !NAMES.includes(text))).toEqual([]);
  });
});
