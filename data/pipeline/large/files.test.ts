import { readFileSync } from 'node:fs';
import { PMTiles } from 'pmtiles';
import { beforeAll, describe, expect, it } from 'vitest';
import { unpackSites, type CompactSites } from '../../../src/large/explorer/compact-sites.ts';
import { areasOf, type BoundaryTopology } from '../../../src/lib/geo/topology.ts';
import { listedSite } from '../../../src/lib/sites/listed-site.ts';
import type { Site } from '../../../src/lib/sites/site.ts';
import type { Output } from '../output.ts';
import { DataProblem } from '../problem.ts';
import { largeFiles } from './files.ts';
import { partOf } from './part.ts';

const committed = (path: string): string => readFileSync(`data/derived/${path}`, 'utf8');
const json = <T>(text: string): T => JSON.parse(text) as T;
const topology = json<BoundaryTopology>(committed('boundaries.topo.json'));
const nothing = (): void => undefined;

describe('the files of a large region', () => {
  let files: ReadonlyMap<string, Output<string | Uint8Array>['content']>;
  const textOf = (path: string): string => String(files.get(`large/${path}`));
  beforeAll(() => {
    const made = largeFiles(committed, nothing, { part: '14', frame: [11.8, 50.1, 15.1, 51.7] });
    files = new Map(made.map(({ path, content }) => [path, content]));
  });

  it('are none where the region is not large', () => {
    expect(largeFiles(committed, nothing, undefined)).toEqual([]);
  });

  it('hold all sites in one of them, and in the pages no more than sixty', () => {
    const sites = json<Site[]>(committed('sites.json'));
    const all = unpackSites(json<CompactSites>(textOf('sites.compact.json')));
    const bySlug = (a: { slug: string }, b: { slug: string }): number => (a.slug < b.slug ? -1 : 1);
    expect(all.sort(bySlug)).toEqual(sites.map(listedSite).sort(bySlug));
    const many = JSON.stringify(
      Array.from({ length: 70 }, (_, at) => ({ ...sites[0], slug: `testkita-${String(at)}` })),
    );
    const read = (path: string): string => (path === 'sites.json' ? many : committed(path));
    const made = largeFiles(read, nothing, { part: '14', frame: [11.8, 50.1, 15.1, 51.7] });
    const inPages = made.find(({ path }) => path === 'large/sites.json');
    expect(json<unknown[]>(String(inPages?.content))).toHaveLength(60);
  });

  it('hold an archive with the region in it, and say whose borders they are', async () => {
    const bytes = files.get('large/grenzen.pmtiles') as Uint8Array;
    const archive = new PMTiles({
      getKey: () => 'test',
      getBytes: (from, length) =>
        Promise.resolve({ data: new Uint8Array(bytes.subarray(from, from + length)).buffer }),
    });
    expect(await archive.getMetadata()).toEqual({
      name: 'Sachsen',
      attribution: '© GeoBasis-DE / BKG 2016 (Daten verändert)',
    });
    expect(await archive.getHeader()).toMatchObject({ minZoom: 3, maxZoom: 10 });
  });

  it('leave nothing in the files whose parts a reader gets', () => {
    expect(json(textOf('map-names.json'))).toEqual([]);
    expect(json(textOf('gazetteer.json'))).toMatchObject({ municipalities: [], postcodes: [] });
    expect(
      json<{ postcodes: unknown[][] }>(textOf('orte/04.json')).postcodes.map(([each]) => each),
    ).toContain('04838');
  });

  it('are refused where one of their sources is missing, which is named', () => {
    expect(() =>
      largeFiles(() => undefined, nothing, { part: '14', frame: [11.8, 50.1, 15.1, 51.7] }),
    ).toThrow(DataProblem);
  });
});

describe('a part of the region', () => {
  it('has the areas whose keys begin so, unchanged, and its own outline', () => {
    const part = partOf(topology, '14730');
    const whole = areasOf(topology, 'municipalities').features.filter(({ properties }) =>
      properties.ags.startsWith('14730'),
    );
    expect(whole.length).toBe(30);
    expect(areasOf(part, 'municipalities').features).toEqual(whole);
    const [district] = areasOf(topology, 'districts').features.filter(
      ({ properties }) => properties.ags === '14730',
    );
    expect(areasOf(part, 'districts').features).toEqual([district]);
    expect(areasOf(part, 'state').bbox).toEqual(areasOf(part, 'districts').bbox);
    expect(part.arcs.length).toBeLessThan(topology.arcs.length / 4);
  });
});
