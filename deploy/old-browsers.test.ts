/** Checks that the build runs in older browsers (vite.config.ts: es2022, so Safari 16.4 and later). */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Newer methods that our own code must not use; Svelte, SvelteKit and MapLibre detect them before use. */
const LATER =
  /\.(toSorted|toSpliced|toReversed|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|isWellFormed|toWellFormed)\(|\b(Object|Map)\.groupBy\(|Promise\.(withResolvers|try)\(|Array\.fromAsync\(|\bIterator\.(from|concat)\(|\.(values|keys|entries)\(\)\.(map|filter|find|some|every|reduce|toArray|take|drop|forEach)\(|RegExp\.escape\(/;

const scripts = readdirSync('build', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.m?js$/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`);

test('no script calls a method that browsers a few years old lack', () => {
  expect(scripts.length).toBeGreaterThan(20);
  const found = scripts.flatMap((file) => {
    const [call] = LATER.exec(readFileSync(file, 'utf8')) ?? [];
    return call ? [`${file}: ${call}`] : [];
  });
  expect(found).toEqual([]);
});
