import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { merge } from './merge.ts';

const root = mkdtempSync(path.join(tmpdir(), 'shards-'));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const at = path.join(root, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(at, file)), { recursive: true });
    writeFileSync(path.join(at, file), content);
  }
  return at;
}

describe('merging shards', () => {
  it('keeps every page of all shards, shared files once, and no data that no page asks for', () => {
    const one = folder('one', {
      '_app/a.js': 'same',
      'index.html': 'start',
      'gemeinden/1-musterort/index.html': 'one',
      'gemeinden/1-musterort/__data.json': '{}',
      'planung/__data.json': '{}',
    });
    const two = folder('two', { '_app/a.js': 'same', 'gemeinden/2-musterstadt/index.html': 'two' });
    const into = path.join(root, 'whole');
    expect([merge(one, into), merge(two, into)]).toEqual([4, 1]);
    const files = readdirSync(into, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    expect(files.map((each) => path.relative(into, path.join(each.parentPath, each.name))).sort()).toEqual([
      '_app/a.js',
      'gemeinden/1-musterort/index.html',
      'gemeinden/2-musterstadt/index.html',
      'index.html',
      'planung/__data.json',
    ]);
    expect(readFileSync(path.join(into, 'gemeinden/2-musterstadt/index.html'), 'utf8')).toBe('two');
  });

  it('refuses shards of two different programs', () => {
    const into = path.join(root, 'whole');
    merge(folder('one', { '_app/a.js': 'one' }), into);
    expect(() => merge(folder('two', { '_app/a.js': 'two' }), into)).toThrow('_app/a.js');
  });
});
