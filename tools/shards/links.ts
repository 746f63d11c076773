/** Dead links within a built site, whose shards were built without following any. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page of the site, and a file that it names and that is not there; both from the site's root. */
export interface DeadLink {
  readonly page: string;
  readonly target: string;
}

/** What a page loads or leads to. */
const NAMED = /<(?:a|link|script|img|source|iframe)\b[^>]*?\s(?:href|src)="([^"#?]*)[^"]*"/g;
/** A file for pages of any depth: its links hold wherever it is shown. */
const ANYWHERE = '404.html';

/** The file that an address leads to: itself, or the page of that folder. */
const candidates = (target: string): string[] =>
  target === '' || target.endsWith('/') ? [`${target}index.html`] : [target, `${target}/index.html`];

/** Every link of every page that leads to no file. Addresses of other sites are not asked. */
export function deadLinks(root: string): DeadLink[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  const there = new Set(files);
  return files
    .filter((file) => file.endsWith('.html') && file !== ANYWHERE)
    .flatMap((page) => {
      const named = [...readFileSync(path.join(root, page), 'utf8').matchAll(NAMED)].map(
        ([, address = '']) => address,
      );
      return [...new Set(named)]
        .filter((address) => address !== '' && !/^([a-z]+:|\/\/)/i.test(address))
        .map((address) => targetOf(page, decodeURIComponent(address)))
        .filter((target) => !candidates(target).some((each) => there.has(each)))
        .map((target) => ({ page, target }));
    });
}

function targetOf(page: string, address: string): string {
  // A page names its other languages from the root.
  const from = address.startsWith('/') ? '' : path.posix.dirname(page);
  const target = path.posix.join(from, address.replace(/^\/+/, ''));
  return target === '.' || target === './' ? '' : target;
}
