/** In the Sorbian settlement area the live map names a municipality in both languages, under the pointer and the cross. */
import { mapReady, openStart } from './support/start-page.ts';
import { expect, test } from './support/test.ts';

test(
  'Bautzen has both names under the cross and under the pointer, each in its language',
  {
    tag: '@statement',
    annotation: {
      type: 'task',
      description: 'Karte: sorbische Namen neben den deutschen, als Sorbisch ausgezeichnet',
    },
  },
  async ({ page }) => {
    await openStart(page, '?karte=10/51.181/14.428');
    await mapReady(page);
    const canvas = page.locator('canvas');
    await canvas.focus();
    const spoken = page.locator('[aria-live=polite]', { hasText: 'Eingabetaste öffnet' });
    await expect(spoken).toContainText(/Bautzen\s\/ Budyšin\. Eingabetaste öffnet/);
    await expect(spoken.locator('[lang=hsb]')).toHaveText('Budyšin');
    await canvas.blur();
    await expect(spoken).toHaveCount(0);

    const box = await canvas.boundingBox();
    if (!box) throw new Error('The map has a place on the page');
    await page.mouse.move(box.x + box.width / 2 + 12, box.y + box.height / 2 + 12);
    await expect(page.locator('.name [lang=hsb]')).toHaveText('Budyšin');
  },
);
