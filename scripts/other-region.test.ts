/** What is made for one region must hold for another: the modules as they read the test region's configuration. */
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Probe } from './other-region.fixture.ts';

let probe: Probe;
beforeAll(() => {
  const env = { ...process.env, REGION: 'deploy/support/saarland' };
  const args = ['--import', 'tsx', 'scripts/other-region.fixture.ts'];
  probe = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env })) as Probe;
}, 60_000);

describe('in a region whose project had no phases', () => {
  test('of an unknown place the form says that alone, and not that it lies outside', () => {
    expect(probe.draftProblems.filter(({ text }) => /liegt/.test(text))).toEqual([]);
    expect(probe.draftProblems).toContainEqual({
      field: 'place',
      text: 'keine Gemeinde im Saarland: bitte einen Namen aus der Liste wählen',
    });
  });

  test('the sample of the template is sound, and its file names no phases', () => {
    expect(probe.sampleProblems).toEqual([]);
    expect(probe.sampleYaml).not.toContain('phases');
  });

  test('a file that names a phase is told to leave it out', () => {
    expect(probe.phaseRemedies).toEqual([expect.stringContaining('phases streichen')]);
  });

  test('nobody is asked for phases, and lists have no column for them', () => {
    expect(probe.asked).not.toContain('phases');
    expect(probe.columns).not.toContain('phases');
    expect(probe.columns).toContain('statusAsOf');
  });

  test('figures carry the days of this region, and no plan of another', () => {
    expect(probe.figures).toEqual([
      'Einwohner: am 01.01.2001, Fortschreibung auf Basis des Test-Zensus 1999',
      'Einwohner nach Testzensus: am 02.02.2002',
      'Fläche: amtlich, am 03.03.2003',
      'Einwohner je km²: Einwohner am 01.01.2001 je amtliche Fläche',
      'Besiedlung: Grad der Verstädterung nach Eurostat',
      'Amtlicher Gemeindeschlüssel: Postleitzahl der Verwaltung 66111',
    ]);
  });
});
