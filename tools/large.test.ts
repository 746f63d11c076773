import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { standInFor, withoutEntries } from './large.ts';

const lib = (file: string): string => path.resolve('src/lib', file);
const large = (file: string): string => path.resolve('src/large', file);
const thereIs = (): boolean => true;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Names a module exports, as far as they stand in its text. */
function exportsOf(text: string): string[] {
  const declared = [
    ...text.matchAll(/^export (?:async )?(?:const|function|class|interface|type) \*?(\w+)/gm),
  ];
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]+)\}/gm)].flatMap(([, names = '']) =>
    names.split(','),
  );
  return [
    ...declared.map(([, name = '']) => name),
    ...listed.map((name) => name.replace(/^.* as /s, '').trim()),
  ]
    .filter(Boolean)
    .sort();
}

describe('a module of a large region', () => {
  it('takes the place of the small one, whoever asks for it and however', () => {
    const [asked, there] = [lib('map/live/style.ts'), large('map/live/style.ts')];
    expect(standInFor(asked, lib('map/live/engine.ts'), thereIs)).toBe(there);
    expect(standInFor(`${asked}?url`, undefined, thereIs)).toBe(`${there}?url`);
  });

  it('gets the small one itself, so that it can build on it', () => {
    expect(standInFor(lib('ui/PageHead.svelte'), large('ui/PageHead.svelte'), thereIs)).toBeUndefined();
  });

  it('or a derived file does so for the one of its name, and never for itself', () => {
    const [asked, there] = ['sites.json', 'large/sites.json'].map((each) =>
      path.resolve('data/derived', each),
    );
    expect(standInFor(`${asked}?raw`, lib('server/derived.ts'), thereIs)).toBe(`${there}?raw`);
    expect(standInFor(there ?? '', lib('server/derived.ts'), thereIs)).toBeUndefined();
  });

  it('touches nothing else: what has no stand-in, and what is not ours', () => {
    expect(standInFor(lib('ui/Icon.svelte'), undefined, () => false)).toBeUndefined();
    expect(standInFor(path.resolve('node_modules/svelte/index.js'), undefined, thereIs)).toBeUndefined();
    expect(standInFor(path.resolve('src/routes/+page.svelte'), undefined, thereIs)).toBeUndefined();
  });

  it.each(
    filesIn('src/large')
      .map((file) => path.relative('src/large', file))
      .filter((file) => existsSync(lib(file)) && file.endsWith('.ts')),
  )('has all that the small %s has', (file) => {
    // Types come from the small module, whose name stays in the importing text.
    const values = exportsOf(readFileSync(lib(file), 'utf8').replace(/^export (interface|type) .*/gm, ''));
    expect(exportsOf(readFileSync(large(file), 'utf8'))).toEqual(
      expect.arrayContaining(values.filter((each) => !UNUSED.has(each))),
    );
  });
});

/** Pure parts that only tests of the small case import, or that the stand-in itself takes from the small module. */
const UNUSED = new Set(['groundOf', 'drawPicture', 'sitePicture', 'municipalityPicture', 'districtPicture']);

describe('routes of a large region', () => {
  const naming = filesIn('src/routes').filter((file) =>
    /\bentries\b.*EntryGenerator|export .*\bentries\b/.test(readFileSync(file, 'utf8')),
  );

  it('name no pages by themselves, or every shard would build all of them', () => {
    expect(naming.length).toBeGreaterThan(8);
    for (const file of naming)
      expect(withoutEntries(readFileSync(file, 'utf8'))).toMatch(/\nexport const entries = \(\) => \[\];\n$/);
  });

  it('stay as they are otherwise', () => {
    expect(withoutEntries('export const csr = false;\n')).toBeUndefined();
  });
});
