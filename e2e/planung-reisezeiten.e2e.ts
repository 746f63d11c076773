/** A planner uploads travel times: errors are explained, valid times replace straight lines. */
import { covered, ready } from './support/plan-page.ts';
import { expect, test } from './support/kept-page.ts';

test('own travel times: a file that is something else is refused in words and changes nothing', async ({
  page,
}) => {
  await page.goto('/planung/');
  await ready(page);
  const before = await covered(page).textContent();
  const input = page.getByLabel('Datei mit Reisezeiten');
  const status = page.locator('#reisezeiten-stand');
  const nonsense: [name: string, content: Buffer, says: string][] = [
    ['leer.csv', Buffer.alloc(0), 'Die Datei ist leer.'],
    ['bild.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'ist keine Textdatei'],
    ['tabelle.xlsx', Buffer.from('PK\u0003\u0004xl/workbook.xml\0'), 'ist keine Textdatei'],
    [
      'anders.csv',
      Buffer.from('Ort;Einwohner\nMusterort;12\n'),
      'Zeile 1: Die erste Zeile muss die Spalten nennen',
    ],
    ['kopf.csv', Buffer.from('from,to,minutes\n'), 'kein einziger Weg'],
    ['negativ.csv', Buffer.from('von;nach;minuten\n14511000;14522230;-3\n'), 'Zeile 2: „-3“ ist keine Zahl'],
  ];
  for (const [name, buffer, says] of nonsense) {
    await input.setInputFiles({ name, mimeType: 'text/csv', buffer });
    await expect(status).toContainText(says);
    await expect(status).toContainText(`„${name}“ wurde nicht übernommen`);
    await expect(status).not.toContainText('ist geladen');
  }
  await expect(covered(page)).toHaveText(before ?? '');
});

test('own travel times: errors are named by line, a good file replaces straight lines', async ({ page }) => {
  await page.goto('/planung/');
  await ready(page);
  const file = (text: string) => ({ name: 'zeiten.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const input = page.getByLabel('Datei mit Reisezeiten');
  const status = page.locator('#reisezeiten-stand');
  await input.setInputFiles(file('from,to,minutes\n14511000,14522230,x\n1451,14522230,20\n'));
  await expect(page.getByText('Zeile 2: „x“ ist keine Zahl')).toBeVisible();
  await expect(page.getByText('Zeile 3: „1451“ ist kein Gemeindeschlüssel')).toBeVisible();
  await input.setInputFiles(file('von;nach;minuten\n14511000;14522230;9,5\n'));
  await expect(page.getByText('„zeiten.csv“ ist geladen: 1 Weg')).toBeVisible();
  await expect(status).not.toContainText('nicht übernommen');
  await expect(page.getByLabel('Umkreis', { exact: true })).toContainText('10 Minuten');
  // The file covers Chemnitz only, so it is covered and no gap.
  await expect(page.locator('tr[data-gap="14511000"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Wieder mit Luftlinie rechnen' }).click();
  await expect(page.locator('tr[data-gap="14511000"]')).toHaveCount(1);
});

test('a change to the plan while a file is read does not lose the file; straight lines end a search for minutes', async ({
  page,
}) => {
  await page.goto('/planung/?umkreis=20&neu=14511000,14523320&verfahren=genau&anzahl=10');
  await ready(page);
  const keys = await page
    .locator('path[data-region]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-region') ?? ''));
  // Random times, for which the exact search takes minutes.
  const ways = keys.flatMap((from, row) =>
    keys.map(
      (to, column) => `${from};${to};${String((row * row * 31 + column * column * 17 + row * column) % 97)}`,
    ),
  );
  await page.getByLabel('Datei mit Reisezeiten').setInputFiles({
    name: 'zeiten.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['von;nach;minuten', ...ways].join('\n')),
  });
  await page.getByRole('button', { name: 'Gedachten Standort 2 entfernen' }).click();
  await expect(page.getByText('„zeiten.csv“ ist geladen: 174.724 Wege')).toBeVisible();

  const progress = page.getByRole('progressbar', { name: 'Es wird gerechnet' });
  await page.getByRole('button', { name: 'Standorte suchen' }).click();
  await expect(progress).toBeVisible();
  await page.getByRole('button', { name: 'Wieder mit Luftlinie rechnen' }).click();
  await expect(progress).toBeHidden();
  await expect(page.locator('tr[data-step]')).toHaveCount(0);
});
