import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { renderMapImage } from '../../drawing/choropleth/map-image.ts';
import { data, model, sites } from '../real-data.fixture.ts';
import { reportCsv } from '../report/report.ts';
import { reportWorkbook } from '../report/workbook.ts';
import { planGeoJson } from './plan-files.ts';
import { planReport } from './plan-report.ts';
import { planMapImage } from './plan-map-image.ts';
import { DEFAULT_PLAN, type PlanQuery } from './plan-query.ts';
import { computePlan, type Plan } from './plan.ts';

const imprint = { date: '1. Januar 2026', attribution: 'Testgrenzen' };

test('the picture of a district’s plan shows its part of the map and counts its sites, that of Saxony the whole', () => {
  const picture = (district: string): string => {
    const query = { ...DEFAULT_PLAN, district };
    const drawing = { shapes: [], outlines: [] };
    const plan = computePlan(data, query, model);
    return renderMapImage(planMapImage(data, query, plan, 'km', 'Testgebiet', drawing, imprint)).svg;
  };
  const shownOf = (svg: string): number[] =>
    (/ viewBox="([^"]+)"><g/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  expect(shownOf(picture(''))[2]).toBe(1000);
  expect(shownOf(picture('14713'))[2]).toBeLessThan(200);
  const here = sites.filter((site) => site.municipality.districtAgs === '14713').length;
  expect(picture('14713').replace(/<[^>]+>/g, ' ')).toMatch(/ von 619\.879\s+Einwohnern\)\s+haben/);
  expect(picture('14713')).toContain(`dokumentierter Standort (${String(here)} im Gebiet)`);
});

describe('files of a plan', () => {
  const query: PlanQuery = {
    ...DEFAULT_PLAN,
    planned: ['14523320'],
    proposal: ['14511000'],
    district: '14511',
  };
  const plan = computePlan(data, query, model);

  const report = planReport(data, query, plan, 'km', 'Chemnitz', [{ name: 'Plan A', plan }], {
    date: new Date(2026, 0, 31),
    link: 'https://example.org/planung/?kreis=14511',
    ranges: [
      { share: [0.25, 0.5], mean: [9, 10] },
      { share: [0.5, 0.75], mean: [8, 9.5] },
    ],
    proof: { proven: true, found: 1, bound: 1 },
  });
  const percent = ({ within }: Plan['before']): string =>
    String(Number(((within[0]?.share ?? 0) * 100).toFixed(2))).replace('.', ',');
  const table = (slug: string): string => {
    const found = report.tables.find((each) => each.slug === slug);
    if (!found) throw new Error(`No table ${slug}.`);
    return reportCsv(report, found);
  };

  test('CSV: one a table, each names area, settings, date, sources and link', () => {
    const figures = table('kennzahlen');
    expect(figures.slice(1).split('\r\n')[0]).toBe('Kennzahl;heute;mit Plan');
    expect(figures.split('\r\n')).toContain('Einwohner;250681;250681');
    expect(figures.split('\r\n').find((line) => line.startsWith('Anteil'))).toBe(
      `Anteil im Umkreis in Prozent;${percent(plan.before)};${percent(plan.after)}`,
    );
    expect(table('standorte')).toContain('Gedachter Standort 1 bei Plauen;gedacht;50,');
    expect(table('vorschlag')).toContain('\r\n1;14511000;Chemnitz;');
    expect(table('gemeinden')).toContain('\r\n14511000;Chemnitz;250681;');
    expect(table('plaene')).toContain('\r\nPlan A;1;0;');
    expect(table('plaene-standorte')).toContain('\r\nPlan A;Gedachter Standort 1 bei Plauen;gedacht;50,');
    for (const { slug } of report.tables)
      for (const line of [
        'Planung;Chemnitz',
        'Umkreis;10 km',
        'Erstellt am;31.1.2026',
        'Link;https://example.org',
      ])
        expect(table(slug)).toContain(line);
    expect(table('gemeinden')).toContain('Census grid 2021');
  });

  test('says how sure the figures are, how the proposal was sought, and whether it is proven', () => {
    const lines = table('kennzahlen').split('\r\n');
    expect(lines).toContain('Spanne von: Anteil im Umkreis in Prozent;25;50');
    expect(lines).toContain('Spanne bis: Mittlere Entfernung (km);10;9,5');
    expect(lines.some((line) => line.startsWith('Spanne;'))).toBe(true);
    const far = 100 - (plan.before.within[1]?.share ?? 0) * 100;
    expect(lines.find((line) => line.startsWith('Anteil weiter als 20 km'))).toContain(
      `;${String(Number(far.toFixed(2))).replace('.', ',')};`,
    );
    const words = table('vorschlag');
    expect(words).toContain(
      'Möglichst viele im Umkreis; höchstens 3 neue Standorte; Verfahren: schrittweise',
    );
    expect(words).toMatch(/Beweis;"?Bewiesen: /);
  });

  test('says what the weights do', () => {
    const weighted = { ...query, weighting: 'sgb2' } as const;
    const { details } = planReport(
      data,
      weighted,
      computePlan(data, weighted, model),
      'km',
      'Chemnitz',
      [],
      report,
    );
    const [, words] = details.find(([label]) => label === 'Was die Gewichte tun') ?? [];
    expect(words).toMatch(/^Hier zählt jeder Mensch wie 1,\d\d\. Ungewichtet wären es \d+,\d\s% heute und/);
  });

  test('XLSX: a sheet a table, numbers are numbers and the date is a date', async () => {
    const bytes = Buffer.from(await (await reportWorkbook(report)).arrayBuffer());
    const sheets = await readXlsxFile(bytes);
    expect(sheets.map((each) => each.sheet)).toEqual([
      'Kennzahlen',
      'Standorte',
      'Vorschlag',
      'Pläne',
      'Standorte der Pläne',
      'Gemeinden',
    ]);
    const rows = sheets[0]?.data ?? [];
    expect(rows[1]).toEqual(['Einwohner', 250_681, 250_681]);
    const cellBeside = (label: string) => rows.find(([first]) => first === label)?.[1];
    expect(cellBeside('Planung')).toBe('Chemnitz');
    expect(cellBeside('Erstellt am')).toEqual(new Date(Date.UTC(2026, 0, 31)));
    expect(cellBeside('Link')).toBe('https://example.org/planung/?kreis=14511');
    const municipality = sheets.at(-1)?.data[1] ?? [];
    expect(municipality.map((cell) => typeof cell).slice(0, 6)).toEqual([
      'string',
      'string',
      'number',
      'number',
      'number',
      'number',
    ]);
  });

  test('GeoJSON: areas of the plan and every site as a point', () => {
    const text = planGeoJson(data, query, plan, 'km', 'Chemnitz', new Map(), imprint);
    const parsed = JSON.parse(text) as { notes: string[]; features: { properties: { art: string } }[] };
    expect(parsed.notes).toContain('Grenzen: Testgrenzen');
    const kinds = parsed.features.map((each) => each.properties.art);
    expect(kinds.filter((each) => each === 'standort')).toHaveLength(data.sites.length);
    expect(kinds.filter((each) => each === 'gedacht')).toHaveLength(1);
    expect(kinds.filter((each) => each === 'vorschlag')).toHaveLength(1);
  });
});
