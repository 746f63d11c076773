/** A planner prints: A4 in the chosen orientation, nothing cut off, each page comprehensible by itself. */
import type { Locator, Page } from '@playwright/test';
import { pdfPages, type PdfPage } from './support/pdf.ts';
import { SITES } from './support/sites.ts';
import { expect, test } from './support/kept-page.ts';

const paper = async (page: Page): Promise<PdfPage[]> =>
  pdfPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

/** The printed PDF after all is drawn; `last`: what a long table renders last. */
async function printed(page: Page, address: string, last?: Locator): Promise<PdfPage[]> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'GeoJSON' })).toBeEnabled();
  if (last) await expect(last).toBeAttached();
  return paper(page);
}

const PORTRAIT = [595, 842];
const LANDSCAPE = [842, 595];

/** Fails if there is no page, or one of another size. */
function expectFormat(pages: readonly PdfPage[], format: readonly number[]): void {
  expect(pages.length).toBeGreaterThan(0);
  const sizes = pages.map(({ width, height }) => [Math.round(width), Math.round(height)]);
  expect(sizes).toEqual(pages.map(() => format));
}

test('the comparison prints landscape: all districts with every column, map and legend on the first sheet', async ({
  page,
}) => {
  // With weights the notes are longest.
  const pages = await printed(page, '/vergleich/?gewichtung=sgb2');
  expectFormat(pages, LANDSCAPE);
  for (const words of [
    'KreiseundGemeindenvergleichen:alle13Kreise',
    'KreisStandorte',
    'GemeindenohneStandortbis10km',
    'Vogtlandkreis',
    `Sachsen${SITES.length}`,
  ])
    expect(pages[0]?.text).toContain(words);
  expect(pages[0]?.text).toMatch(/Karte.*Klassen:natürlicheKlassen\(Jenks\)/);
});

test('the comparison prints portrait where the address says so', async ({ page }) => {
  expectFormat(await printed(page, '/vergleich/?blatt=hoch'), PORTRAIT);
});

test('the plan prints portrait, every sheet of a table under its head, and landscape once that was chosen', async ({
  page,
}) => {
  const sheets = await printed(page, '/planung/?neu=14511000&kreis=14523');
  expectFormat(sheets, PORTRAIT);
  expect(sheets[0]?.text).toMatch(/^Standorteplanen:Vogtlandkreis.*Kennzahlheute/);
  await page.getByLabel('Gebiet').selectOption('');
  await page.getByRole('button', { name: /^Alle .* zeigen$/ }).click();
  await expect(page.locator('tr[data-gap]').nth(300)).toBeAttached();
  const pages = await paper(page);
  const gaps = pages.filter(({ text }) => text.includes('RangGemeindeKreisohneStandort'));
  expect(gaps.length).toBeGreaterThan(1);

  await page.getByRole('radio', { name: 'Querformat' }).check();
  await expect(page).toHaveURL(/blatt=quer/);
  expectFormat(await paper(page), LANDSCAPE);
});

test('the plan prints landscape where the address says so', async ({ page }) => {
  expectFormat(await printed(page, '/planung/?neu=14511000&blatt=quer'), LANDSCAPE);
});

test('a table of municipalities over several sheets repeats its head on each', async ({ page }) => {
  const last = page.locator('tr[data-row]').nth(37);
  const compared = await printed(page, '/vergleich/?ebene=gemeinden&gebiete=14523,14511', last);
  const head = 'GemeindeStandorteje100.000Einwohner';
  expect(compared[0]?.text).toContain(head);
  // The table continues on the second page and repeats its head.
  expect(compared[1]?.text).toMatch(new RegExp(`^${head}.*Weischlitz.*Auswahlzusammen`));
});
