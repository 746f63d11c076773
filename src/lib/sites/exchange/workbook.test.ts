import { afterEach, expect, test, vi } from 'vitest';
import readXlsxFile from 'read-excel-file/node';
import { SAMPLE_ROW, templateWorkbook, workbookOf } from './workbook.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('numbers are numbers and days are dates, postcodes and lists stay text', async () => {
  const [sheet] = await readXlsxFile(Buffer.from(await workbookOf([SAMPLE_ROW])));
  const [head = [], row = []] = sheet?.data ?? [];
  const cell = (heading: string) => row[head.indexOf(heading)];
  for (const heading of ['Breite', 'Länge', 'Plätze']) expect(typeof cell(heading), heading).toBe('number');
  expect(cell('Geprüft am')).toBeInstanceOf(Date);
  for (const heading of ['PLZ', 'Phase', 'Telefon']) expect(typeof cell(heading), heading).toBe('string');
});

test('the same list gives the same bytes in every time zone and at any time', async () => {
  const made: Uint8Array[][] = [];
  for (const [zone, now] of [
    ['Europe/Berlin', '2026-07-01T12:00:00Z'],
    ['Pacific/Auckland', '2026-11-22T23:30:00Z'],
    ['America/Los_Angeles', '1999-12-31T23:59:59Z'],
  ] as const) {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
    made.push([await workbookOf([SAMPLE_ROW]), await templateWorkbook()]);
  }
  expect(made[1]).toEqual(made[0]);
  expect(made[2]).toEqual(made[0]);
});
