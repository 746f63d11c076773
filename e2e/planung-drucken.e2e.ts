/** A planner prints: A4 in the chosen format, nothing cut off, and every sheet understood without the one before. */
import type { Page } from '@playwright/test';
import { pdfPages, type PdfPage } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

/** What the printer gets, once all is drawn. */
async function printed(page: Page, address: string): Promise<PdfPage[]> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'GeoJSON' })).toBeEnabled();
  return pdfPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

const PORTRAIT = [595, 842];
const LANDSCAPE = [842, 595];
const sizes = (pages: readonly PdfPage[]): number[][] =>
  pages.map(({ width, height }) => [Math.round(width), Math.round(height)]);

for (const [address, format] of [
  ['/vergleich/', LANDSCAPE],
  ['/vergleich/?blatt=hoch', PORTRAIT],
  ['/planung/?neu=14511000', PORTRAIT],
  ['/planung/?neu=14511000&blatt=quer', LANDSCAPE],
] as const)
  test(`${address} prints on A4, every sheet ${format === PORTRAIT ? 'portrait' : 'landscape'}`, async ({
    page,
  }) => {
    const pages = await printed(page, address);
    expect(pages.length).toBeGreaterThan(0);
    expect(sizes(pages)).toEqual(pages.map(() => format));
  });

test('the format that was chosen last is printed', async ({ page }) => {
  await page.goto('/planung/');
  await page.getByRole('radio', { name: 'Querformat' }).check();
  await expect(page).toHaveURL(/blatt=quer/);
  expect(sizes(pdfPages(await page.pdf({ preferCSSPageSize: true })))[0]).toEqual(LANDSCAPE);
});

test('landscape: all districts with every column, map and legend stand on the first sheet', async ({
  page,
}) => {
  const [first] = await printed(page, '/vergleich/');
  for (const words of ['KreisStandorte', 'GemeindenohneStandortbis10km', 'Vogtlandkreis', 'Sachsen12'])
    expect(first?.text).toContain(words);
  expect(first?.text).toMatch(/Karte.*Klassen:natürlicheKlassen\(Jenks\)/);
});

test('a table over several sheets repeats its head on each', async ({ page }) => {
  const compared = await printed(page, '/vergleich/?ebene=gemeinden&gebiete=14523,14511');
  const head = 'GemeindeStandorteje100.000Einwohner';
  expect(compared[0]?.text).toContain(head);
  // The last rows of the table lie on the second sheet, under the head.
  expect(compared[1]?.text).toMatch(new RegExp(`^${head}.*Weischlitz.*Auswahlzusammen`));

  const gaps = await printed(page, '/planung/');
  const sheets = gaps.filter(({ text }) => text.includes('RangGemeindeKreisEinwohner'));
  expect(sheets.length).toBeGreaterThan(1);
});
