import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { GazetteerFile } from '../municipalities/places/gazetteer.ts';
import type { LocalityFile } from '../municipalities/places/localities.ts';
import { parseQuery, serialiseQuery } from './query.ts';
import { Places } from './places.svelte.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`data/derived/${file}`, 'utf8'));
const places = new Places(() => [], {
  gazetteer: () => Promise.resolve(read('gazetteer.json') as GazetteerFile),
  localities: () => Promise.resolve(read('localities.json') as LocalityFile),
});

/** The query as the page writes it once the places are known. */
function today(search: string): string {
  const query = parseQuery(new URLSearchParams(search));
  return serialiseQuery({ ...query, place: query.place && places.byId(query.place)?.id });
}

const lines = readFileSync('deploy/kept-addresses.txt', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('/?'))
  .map((line) => line.split(' -> ').map((each) => each.slice(2)) as [search: string, now?: string]);

test.each(lines)('%s still means what it meant', async (search, now = search) => {
  await places.loadAll();
  expect(today(search)).toBe(now);
});

test('a name that no list has stays as it is, to be shown as typed', async () => {
  await places.loadAll();
  expect(places.byId('Altenburg')).toBeUndefined();
  expect(places.unknown('Altenburg')).toBe('Altenburg');
  expect(places.unknown('Eilenburg')).toBeUndefined();
  expect(places.unknown('plz-99999')).toBeUndefined();
});
