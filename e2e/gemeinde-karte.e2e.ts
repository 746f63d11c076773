/**
 * The live map shows a municipality's name (both names in the Sorbian settlement area) and links to its page by
 * keyboard. map.e2e.ts does it by mouse, map-phone.e2e.ts by thumb.
 */
import { mapReady, openStart } from './support/start-page.ts';
import { expect, test } from './support/test.ts';

test.use({ liveMap: 'few frames' });

test(
  'by keyboard near Bautzen: named in both languages, arrows change it, Enter opens its page',
  {
    tag: '@statement',
    annotation: {
      type: 'task',
      description: 'Karte: sorbische Namen neben den deutschen, als Sorbisch ausgezeichnet',
    },
  },
  async ({ page }) => {
    await openStart(page, '?karte=9/51.181/14.428');
    await mapReady(page);
    const canvas = page.locator('.region-map canvas');
    const spoken = page.locator('.region-map [aria-live=polite]').filter({ hasText: 'Eingabetaste öffnet' });

    await test.step('Bautzen has both names under the cross and under the pointer, each in its language', async () => {
      await canvas.focus();
      await expect(spoken).toContainText(/Bautzen\s\/ Budyšin\. Eingabetaste öffnet/);
      await expect(spoken.locator('[lang=hsb]')).toHaveText('Budyšin');
      await canvas.blur();
      await expect(spoken).toHaveCount(0);

      const box = await canvas.boundingBox();
      if (!box) throw new Error('The map has a place on the page');
      await page.mouse.move(box.x + box.width / 2 + 12, box.y + box.height / 2 + 12);
      await expect(page.locator('.region-map .name').locator('[lang=hsb]')).toHaveText('Budyšin');
      await page.mouse.move(0, 0);
    });

    await test.step('the one in the middle is named, arrows change it, Enter opens its page', async () => {
      await canvas.focus();
      await expect(spoken).toHaveCount(1);
      const before = await spoken.innerText();
      await page.keyboard.press('ArrowLeft');
      await expect(spoken).not.toHaveText(before);
      const [name = ''] = (await spoken.innerText()).replace(/\. Eingabetaste.*$/, '').split(/\s\/ /);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/gemeinden\/\d{8}-/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    });
  },
);
