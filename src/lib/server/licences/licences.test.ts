import { describe, expect, test } from 'vitest';
import { packageOf } from '../../../../config/shipped-packages.ts';
import { licenceTexts } from './licence-texts.ts';
import { packageUrl, sbomOf } from './sbom.ts';
import { readShipped, type ShippedPackage } from './shipped.ts';

const invented = (name: string, text: string | undefined): ShippedPackage => ({
  name,
  version: '1.2.3',
  licence: 'MIT',
  text,
  author: 'Testverein',
  // base64 of the four bytes de ad be ef
  integrity: 'sha512-3q2+7w==',
  within: undefined,
});

describe('which package a built file comes from', () => {
  test.each([
    ['/x/node_modules/svelte/src/index.js', 'svelte'],
    ['/x/node_modules/@turf/bbox/dist/esm/index.js', '@turf/bbox'],
    ['C:\\x\\node_modules\\clsx\\dist\\clsx.mjs', 'clsx'],
    ['/x/node_modules/aussen/node_modules/innen/index.js', 'innen'],
    ['/x/node_modules/lucide-static/icons/x.svg?raw', 'lucide-static'],
    ['src/lib/ui/fonts/atkinson-latin.woff2', '@fontsource-variable/atkinson-hyperlegible-next'],
    ['/x/src/lib/geo/mercator.ts', undefined],
  ])('%s', (file, name) => {
    expect(packageOf(file)).toBe(name);
  });
});

describe('the bill of materials', () => {
  test('names package, version, licence and the hash of the archive', () => {
    const bom = sbomOf({ name: 'test', version: '0.0.1' }, [invented('@muster/paket', 'Text')]);
    expect(bom.components).toEqual([
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40muster/paket@1.2.3',
        name: '@muster/paket',
        version: '1.2.3',
        purl: 'pkg:npm/%40muster/paket@1.2.3',
        licenses: [{ license: { id: 'MIT' } }],
        hashes: [{ alg: 'SHA-512', content: 'deadbeef' }],
      },
    ]);
    expect(packageUrl('clsx', '2.0.0')).toBe('pkg:npm/clsx@2.0.0');
  });

  test('keeps a choice of licences as an expression', () => {
    const either = { ...invented('paket', 'Text'), licence: '(MIT OR Apache-2.0)' };
    expect(sbomOf({ name: 'test', version: '1' }, [either]).components[0]?.licenses).toEqual([
      { expression: '(MIT OR Apache-2.0)' },
    ]);
  });
});

test('licence texts: packages under the same text share it, one without says so', () => {
  const text = licenceTexts(
    [invented('eins', 'Gleicher Text'), invented('zwei', 'Gleicher Text'), invented('drei', undefined)],
    'Unsere Lizenz',
  );
  expect(text.match(/Gleicher Text/g)).toHaveLength(1);
  expect(text).toContain('eins 1.2.3\nzwei 1.2.3\n\nGleicher Text');
  expect(text).toContain('drei 1.2.3\n\nLizenz laut Paket: MIT von Testverein');
  expect(text).toContain('Unsere Lizenz');
});

test('a ready-made bundle brings the packages inside it, each with licence and hash', () => {
  const packages = readShipped(['maplibre-gl', 'svelte'], process.cwd());
  const names = packages.map((each) => each.name);
  expect(names).toContain('earcut');
  expect(packages.find((each) => each.name === 'earcut')?.within).toBe('maplibre-gl');
  expect(packages.find((each) => each.name === 'svelte')?.within).toBeUndefined();
  expect(names).not.toContain('acorn'); // svelte's compiler needs it, the reader does not
  expect(names.filter((name) => name.startsWith('@types/'))).toEqual([]);
  for (const each of packages) {
    expect(each.licence, each.name).not.toBe('unbekannt');
    expect(each.integrity, each.name).toMatch(/^sha512-/);
  }
});
