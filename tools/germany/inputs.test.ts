import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSites } from '../../data/pipeline/sites/check.ts';
import { municipalityFinder } from '../../data/pipeline/sites/municipality-at.ts';
import { areasOf, type BoundaryTopology } from '../../src/lib/geo/topology.ts';
import { municipalities } from '../../src/lib/server/derived.ts';
import { deliver } from './postcodes.ts';
import { generateSites } from './sites.ts';

const topology = JSON.parse(readFileSync('data/derived/boundaries.topo.json', 'utf8')) as BoundaryTopology;
const shapes = new Map(
  areasOf(topology, 'municipalities').features.map(({ properties, geometry }) => [properties.ags, geometry]),
);

describe('generated sites', () => {
  const files = generateSites(municipalities, shapes, 14, 60);

  it('are files that the pipeline finds no fault with, each in the municipality that it names', () => {
    const raw = [...files].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
    const checked = checkSites(raw, municipalityFinder(topology, municipalities), '2026-11-22');
    expect(checked.findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(checked.sites).toHaveLength(14);
    expect(checked.sites.every(({ name }) => /^Testkita \d+$/.test(name))).toBe(true);
  });

  it('are the same in every run', () => {
    expect(generateSites(municipalities, shapes, 14, 60)).toEqual(files);
  });
});

describe('postcodes of the trial', () => {
  const place = (ags: string, name: string, lon: number) => ({ ags, name, lon, lat: 51 });
  const placed = [
    place('01000001', 'Musterort', 9),
    place('02000001', 'Musterort', 13),
    place('02000002', 'Testdorf', 13.1),
    place('02000003', 'Unbekannt', 13.2),
    place('02000004', 'Musterort', 13.3),
    place('03000001', 'Testort', 13.5),
  ];
  const { municipalities: seated, table } = deliver(
    { '01100': ['Musterort', 'Beispielheim'], '02200': ['Musterort', 'Testdorf'], '03300': ['Testort'] },
    placed,
  );
  const seatOf = new Map(seated.map((each) => [each.ags, each.seatPostcode]));

  it('seat every municipality: by its name near the sure ones, else where the nearest is', () => {
    expect(seatOf.get('02000001')).toBe('02200');
    expect(seatOf.get('02000002')).toBe('02200');
    expect(seatOf.get('02000003')).toBe('02200');
    // A namesake has the nearest, so it gets the next.
    expect(seatOf.get('02000004')).toBe('03300');
  });

  it('name each in the table at its seat, and no two alike in one', () => {
    for (const { name, seatPostcode } of seated) expect(table[seatPostcode]).toContain(name);
    const pairs = seated.map(({ name, seatPostcode }) => `${name} ${seatPostcode}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
