import { expect, it } from 'vitest';
import { Explorer, type HistoryEntry } from './explorer.svelte.ts';
import { Places } from './places.svelte.ts';

it('keeps the history entry of a step that the resting map overtakes', async () => {
  const asked: [search: string, history: HistoryEntry][] = [];
  const arrivals: (() => void)[] = [];
  const places = new Places(
    () => [],
    () => Promise.reject(new Error('not asked for here')),
  );
  const explorer = new Explorer(
    () => [],
    places,
    () => new URL('https://www.example.org/'),
    (search, history) => {
      asked.push([search, history]);
      return new Promise((resolve) => arrivals.push(resolve));
    },
  );
  const arrive = async (): Promise<void> => {
    arrivals.splice(0).forEach((each) => {
      each();
    });
    await Promise.resolve();
    await Promise.resolve();
  };

  explorer.change({ site: 'testkita' });
  explorer.change({ camera: { zoom: 8, lat: 51, lon: 13 } }, 'replace');
  expect(asked.map(([, history]) => history)).toEqual(['push', 'push']);
  expect(asked[1]?.[0]).toContain('standort=testkita');

  await arrive();
  explorer.change({ camera: { zoom: 9, lat: 51, lon: 13 } }, 'replace');
  expect(asked[2]?.[1]).toBe('replace');
});
