import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deadLinks } from './links.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(path.join(tmpdir(), 'links-'))));
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text = ''): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

describe('links of a built site', () => {
  it('lead to pages, folders and files, whatever stands behind # or ?, and to other sites unasked', () => {
    write('_app/a.js');
    write(
      'gemeinden/1-musterort/index.html',
      '<a href="../../">Karte</a><a href="./">hier</a><link rel="alternate" hreflang="de" href="/gemeinden/1-musterort/" />',
    );
    write(
      'index.html',
      `<script src="./_app/a.js"></script><a href="gemeinden/1-musterort/#mitte">x</a><a class="b" href="./?status=aktiv">x</a>
       <a href="https://www.example.org/weg">x</a><a href="mailto:a@example.org">x</a><a href="#inhalt">x</a>`,
    );
    expect(deadLinks(root)).toEqual([]);
  });

  it('are named with their page where they lead nowhere, each once', () => {
    write('index.html', '');
    write(
      'gemeinden/1-musterort/index.html',
      '<a href="../2-weg/">x</a><a href="../2-weg/">y</a><link rel="icon" href="../../weg.svg">',
    );
    expect(deadLinks(root)).toEqual([
      { page: 'gemeinden/1-musterort/index.html', target: 'gemeinden/2-weg/' },
      { page: 'gemeinden/1-musterort/index.html', target: 'weg.svg' },
    ]);
  });
});
