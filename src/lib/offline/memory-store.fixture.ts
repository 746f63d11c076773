import { digestOf } from './digest.ts';
import type { Store } from './kept-files.ts';

/** A store in memory: text by address, with the headers it was kept with. */
export function memoryStore(held: Readonly<Record<string, Response>> = {}) {
  const kept = new Map(Object.entries(held));
  const addressOf = (key: RequestInfo | URL): string => (key instanceof Request ? key.url : String(key));
  const store: Store = {
    match: (key) => Promise.resolve(kept.get(addressOf(key))?.clone()),
    put: (key, answer) => Promise.resolve(void kept.set(addressOf(key), answer)),
    delete: (key) => Promise.resolve(kept.delete(addressOf(key))),
  };
  return { kept, store };
}

/** The build's list of the given files. */
export async function digestsOf(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const entries = Object.entries(files).map(
    async ([path, text]) => [path, await digestOf(new TextEncoder().encode(text))] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

export const html = (text: string, headers: Record<string, string> = {}): Response =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

export const script = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/javascript' } });
