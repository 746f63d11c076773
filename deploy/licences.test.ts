/** Checks the licence notices of the built site. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Accepted licences, whose terms the licence page and texts meet. Adding one is a decision. */
const AGREED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '(MIT OR Apache-2.0)',
  '0BSD',
  'OFL-1.1',
  // Public domain dedication, OSI-approved: robust-predicates, a dependency of Turf's point-in-polygon.
  'Unlicense',
]);

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { license?: { id: string }; expression?: string }[];
}
const { components } = JSON.parse(readFileSync('build/lizenzen/sbom.cdx.json', 'utf8')) as {
  components: Component[];
};

test('every shipped package has a licence that was agreed on', () => {
  const others = components
    .map(({ name, licenses: [licence] }) => `${name}: ${licence?.expression ?? licence?.license?.id ?? ''}`)
    .filter((line) => !AGREED.has(line.split(': ')[1] ?? ''));
  expect(others).toEqual([]);
});

test('what the reader gets is listed: code, font and icons, on the page and with the texts', () => {
  const names = components.map((each) => each.name);
  expect(names).toContain('svelte');
  expect(names).toContain('lucide-static');
  expect(names).toContain('@fontsource-variable/atkinson-hyperlegible-next');
  const page = readFileSync('build/lizenzen/index.html', 'utf8');
  const texts = readFileSync('build/lizenzen/texte.txt', 'utf8');
  for (const { name, version } of components) {
    expect(page, name).toContain(`<code>${name}</code>`);
    expect(texts, name).toContain(`${name} ${version}`);
  }
});
