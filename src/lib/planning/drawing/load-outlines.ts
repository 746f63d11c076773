import type { Outlines } from './outline.worker.ts';

/** Fetches and decodes the boundaries in a worker; undefined when they cannot be had (the table needs none). */
export function loadOutlines(url: string): Promise<Outlines | undefined> {
  const worker = new Worker(new URL('./outline.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Outlines | undefined>((resolve) => {
    worker.addEventListener('message', (event: MessageEvent<Outlines | undefined>) => {
      resolve(event.data);
      worker.terminate();
    });
    worker.addEventListener('error', () => {
      resolve(undefined);
    });
    worker.postMessage(new URL(url, location.href).href);
  });
}
