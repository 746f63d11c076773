/** A town hall prints: the page of a municipality on three sheets, and the sheet for the council alone on one. */
import { pdfPages, type PdfPage } from './support/pdf.ts';
import { expect, test } from './support/kept-page.ts';

const [MOST_SHEETS, A4_POINTS] = [3, [595, 842]];

const TITLE = /Eltern-Kind-Zentrumin.{3,60}:VorlagefürdenRat/;

/** Large and small, with and without sites of their own, near and far from others, in every district but one. */
const SAMPLE = [
  '14511000-chemnitz',
  '14521020-annaberg-buchholz',
  '14521450-oelsnitz-erzgeb',
  '14522230-hainichen',
  '14522390-mulda-sa',
  '14523090-ellefeld',
  '14523320-plauen',
  '14524330-zwickau',
  '14612000-dresden',
  '14625020-bautzen',
  '14625160-grossdubrau',
  '14626110-goerlitz',
  '14626140-grossschoenau',
  '14626560-trebendorf',
  '14627010-coswig',
  '14627210-radebeul',
  '14628310-rathen',
  '14628320-rathmannsdorf',
  '14713000-leipzig',
  '14730110-eilenburg',
];

// What is printed needs no script.
test.use({ javaScriptEnabled: false });

for (const param of SAMPLE)
  test(`${param} prints on three sheets, the sheet for the council alone on one`, async ({ page }) => {
    const printed = async (hash = ''): Promise<PdfPage[]> => {
      await page.goto(`/gemeinden/${param}/${hash}`);
      return pdfPages(await page.pdf({ preferCSSPageSize: true }));
    };
    const sheets = await printed();
    expect(sheets.length).toBeLessThanOrEqual(MOST_SHEETS);
    for (const { width, height } of sheets) expect([width, height].map(Math.round)).toEqual(A4_POINTS);
    const text = sheets.map((each) => each.text).join('');
    expect(text).toContain(`/gemeinden/${param}/`);
    expect(text).toMatch(/StandderAngaben:\d{1,2}\.\p{L}+20\d\d/u);
    // The closed list of the other sites is open on paper, and the sheet for the council starts a page of its own.
    expect(text).toMatch(/Dieübrigen\d+Standorte.*?%ähnlich/s);
    const last = sheets.at(-1)?.text ?? '';
    expect(last).toMatch(TITLE);
    for (const sheet of sheets.slice(0, -1)) expect(sheet.text).not.toMatch(TITLE);
    expect(last).toContain('Quellen');
    expect(last.match(/Wenanrufen:/g)).toHaveLength(3);

    const alone = await printed('#nur-vorlage');
    expect(alone).toHaveLength(1);
    expect(alone[0]?.text).toMatch(TITLE);
    expect(alone[0]?.text).toMatch(/StandderAngaben/);
    expect(alone[0]?.text).not.toContain('Nachbargemeinden');
  });

test('no card is cut: each lies on one sheet', async ({ page }) => {
  await page.goto('/gemeinden/14612000-dresden/');
  const names = await page
    .getByRole('list', { name: 'Standorte in ähnlichen Gemeinden, die ähnlichsten zuerst' })
    .getByRole('heading')
    .allInnerTexts();
  const sheets = pdfPages(await page.pdf({ preferCSSPageSize: true })).map(({ text }) => text);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const at = sheets.find((text) => text.includes(name.replace(/\s/g, ''))) ?? '';
    const from = at.indexOf(name.replace(/\s/g, ''));
    const card = at.slice(from).search(/Dafürspricht:/);
    expect(card, name).toBeGreaterThan(0);
    expect(at.slice(from, from + card)).toContain('Wenanrufen');
  }
});
