import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { namedPaths, namingText, resolves } from './named-paths.ts';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const known = new Set(files);

/** Generated files that are not committed, and examples. */
const ELSEWHERE =
  /^(build|node_modules|\.svelte-kit|test-results|\.cache|@|maplibre-gl\/|dist\/|package\/|data\/geocode\/|data\/sites\/testkita-|\.\/comment\.ts$)/;
/** Historical documents: their paths can be outdated. */
const PAST = /^(CHANGELOG\.md|docs\/decisions\/)/;

test('finds paths in prose and leaves addresses and packages alone', () => {
  expect(namedPaths('see `src/lib/geo/distance.ts` and https://example.org/a/b.json, /daten/x.csv')).toEqual([
    'src/lib/geo/distance.ts',
  ]);
  const comment = '// see d' + '/e.ts';
  expect(namingText('x.ts', `import a from 'b/c.ts'; ${comment}`)).toBe(comment);
});

test('a path that is not there is found out', () => {
  expect(resolves('geo/distance.ts', 'src/lib/map/layers/place.ts', known)).toBe(true);
  expect(resolves('geo/no-such-file.ts', 'src/lib/map/layers/place.ts', known)).toBe(false);
});

test('every path that a comment or a document names is a file of this repository', () => {
  const missing = files
    .filter((file) => /\.(ts|js|svelte|css|md)$/.test(file) && !PAST.test(file))
    .flatMap((file) =>
      namedPaths(namingText(file, readFileSync(file, 'utf8')))
        .filter((path) => !ELSEWHERE.test(path) && !resolves(path, file, known))
        .map((path) => `${file}: ${path}`),
    );
  expect(missing).toEqual([]);
});
