import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BoundaryTopology } from '../geo/topology.ts';
import { municipalityAt } from './municipality-at.ts';

const topology = JSON.parse(readFileSync('data/derived/boundaries.topo.json', 'utf8')) as BoundaryTopology;

describe('where a position lies', () => {
  // Centres of towns; all but Berlin lie within Saxony's bounding box or close to it.
  test.each([
    ['Altenburg, Thüringen', 12.434, 50.985],
    ['Greiz, Thüringen', 12.2, 50.655],
    ['Teplice, Tschechien', 13.825, 50.64],
    ['Děčín, Tschechien', 14.215, 50.782],
    ['Elsterwerda, Brandenburg', 13.524, 51.459],
    ['Senftenberg, Brandenburg', 14.004, 51.525],
    ['Zgorzelec, Polen, am anderen Ufer der Neiße', 15.005, 51.152],
    ['Berlin', 13.4, 52.52],
  ])('%s is not in Saxony', (_, lon, lat) => {
    expect(municipalityAt(topology, lon, lat)).toBeUndefined();
  });

  test.each([
    ['Hoyerswerda', 14.236, 51.437],
    ['Görlitz', 14.987, 51.153],
    ['Schmölln-Putzkau', 14.235, 51.117],
    ['Zittau', 14.807, 50.896],
    ['Altenberg', 13.757, 50.765],
    ['Leipzig', 12.375, 51.34],
    ['Plauen', 12.135, 50.497],
    ['Bad Muskau', 14.717, 51.547],
  ])('%s is', (name, lon, lat) => {
    expect(municipalityAt(topology, lon, lat)?.name).toBe(name);
  });
});
