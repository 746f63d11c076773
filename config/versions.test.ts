/** The version and its day stand in four files, which people read apart from each other. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

test('package, changelog, publiccode.yml and CITATION.cff name the same version and day', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const [, newest, day] =
    /^## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect(newest).toBe(version);
  expect(parse(readFileSync('publiccode.yml', 'utf8'))).toMatchObject({
    softwareVersion: version,
    releaseDate: day,
  });
  expect(parse(readFileSync('CITATION.cff', 'utf8'))).toMatchObject({ version, 'date-released': day });
});
