import { parseAst } from 'vite';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

const HERE = {
  SITE_NAME: 'EKiZ-Karte Musterland',
  WEST: 11.5,
  KEYS: ['14'],
  de: { within: 'in Musterland', phases: ['Erste.'], terms: { 1: ['I', 'Erste.'] } },
};
const folded = (code: string): string => fold(code, parseAst(code, { lang: 'ts' }), HERE, 'muster.ts');

test.each([
  ["import { de } from '#region';\nconst a = `Orte ${de.within}`;", 'const a = `Orte ${"in Musterland"}`;'],
  ["import { de as words } from '#region';\nf(words.within, x.de);", 'f("in Musterland", x.de);'],
  [
    "import { WEST } from '#region';\nconst a = { WEST, b: WEST, WEST: 1 };",
    'const a = { WEST: 11.5, b: 11.5, WEST: 1 };',
  ],
  ["import { de } from '#region';\nf(de.phases.map(g));", 'f(["Erste."].map(g));'],
  [
    "import { de } from '#region';\nconst a = { ...de.terms, b: 1 };",
    'const a = { ...{"1":["I","Erste."]}, b: 1 };',
  ],
  ["import { KEYS } from '#region';\nconst a = KEYS.length;", 'const a = ["14"].length;'],
])('writes constants in their place: %s', (code, right) => {
  expect(folded(code).split('\n').at(-1)).toBe(right);
});

test('leaves names alone that come from elsewhere', () => {
  const code = "import { de } from './other.ts';\nf(de.within);";
  expect(folded(code)).toBe(code);
});

test('refuses a variable that hides an import', () => {
  expect(() => folded("import { de } from '#region';\nconst f = (de) => de.within;")).toThrow(
    /declared again/,
  );
});

test('leaves out the block of a component that an empty constant keeps shut', () => {
  const code = `<script>\n  import { NOTICE } from '#region';\n</script>\n<p>A</p>{#if NOTICE}<p>{NOTICE}</p>{/if}`;
  const folding = (notice: string): string =>
    fold(code, parse(code, { modern: true }), { NOTICE: notice }, 'muster.svelte');
  expect(folding('')).toMatch(/<p>A<\/p>$/);
  expect(folding('Probe')).toContain('<p>Probe</p>');
});

test('folds into the text of components', () => {
  const code = `<script lang="ts">\n  import { de } from '#region';\n</script>\n<h1 title={de.within} lang="{de.within}!">Gemeinden {de.within}</h1>{f(de.within)}`;
  expect(fold(code, parse(code, { modern: true }), HERE, 'muster.svelte')).toContain(
    '<h1 title="in Musterland" lang="in Musterland!">Gemeinden in Musterland</h1>{f("in Musterland")}',
  );
});
