import { readdirSync, readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { expect, test } from 'vitest';
import config from '../svelte.config.js';

const components = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.svelte'),
);

test('no component brings the switch for the mode of Svelte 4', () => {
  expect(components.length).toBeGreaterThan(100);
  const legacy = components.filter((file) => {
    const source = readFileSync(`src/${file}`, 'utf8');
    return compile(source, { ...config.compilerOptions, filename: file }).js.code.includes('flags/legacy');
  });
  expect(legacy).toEqual([]);
});
