/** A town hall collects the sites it wants to call, exports and prints them. */
import { readFileSync } from 'node:fs';
import { order, WORKBENCH } from './support/similar-sites.ts';
import { expect, test } from './support/kept-page.ts';
import { test as fresh } from './support/test.ts';

test('contacts are collected in the address, survive a reload and are exported', async ({ page }) => {
  await page.goto(`${WORKBENCH}?gemeinde=14730110`);
  await page.getByRole('button', { name: /^Merken: .*Wichtelhaus/ }).click();
  await page.getByRole('button', { name: /^Merken: .*Knirpsenland/ }).click();
  await expect(page).toHaveURL(/merkliste=wichtelhaus-oelsnitz-erzgebirge,knirpsenland-coswig/);
  await page.reload();
  const list = page.getByRole('region', { name: 'Merkliste' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByRole('link', { name: /anrufen: 037298 2556/ })).toHaveAttribute(
    'href',
    'tel:+49372982556',
  );

  const download = page.waitForEvent('download');
  await list.getByRole('button', { name: 'Als CSV laden' }).click();
  const rows = readFileSync(await (await download).path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[0]).toContain('Name;Art;Träger');
  expect(rows[1]).toContain('037298 2556');

  await list.getByRole('button', { name: /^Entfernen: .*Knirpsenland/ }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
});

fresh(
  'the list is printed alone, its link is copied, and reopened it is the same',
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      // Records what is visible at the moment of printing; as on phones, that is after print() returns.
      const lay = (): void => {
        const seen = (of: string) =>
          [...document.querySelectorAll(of)].some((each) => each.checkVisibility());
        const paper = {
          list: seen('#merkliste li'),
          similar: seen('[data-model]'),
          weights: seen('.controls'),
          buttons: seen('#merkliste button'),
          navigation: seen('header nav'),
        };
        document.documentElement.dataset.paper = JSON.stringify(paper);
        window.dispatchEvent(new Event('afterprint'));
      };
      window.print = () => setTimeout(lay, 100);
    });
    await page.goto(
      `${WORKBENCH}?gemeinde=14730110&gewicht-naehe=5&merkliste=wichtelhaus-oelsnitz-erzgebirge,knirpsenland-coswig`,
    );
    const list = page.getByRole('region', { name: 'Merkliste' });
    await expect(list.getByRole('listitem')).toHaveCount(2);

    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() =>
      [...document.querySelectorAll('button')]
        .find((each) => each.textContent.includes('Liste drucken'))
        ?.click(),
    );
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.paper))
      .toBe(
        JSON.stringify({ list: true, similar: false, weights: false, buttons: false, navigation: false }),
      );
    await expect(
      list.getByText(/^Diese Liste: http.*merkliste=.*, erstellt am \d+\. \S+ \d{4}$/),
    ).toBeVisible();
    await expect(page.locator('[data-model]').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });

    await list.getByRole('button', { name: 'Link kopieren' }).click();
    await expect(list.getByRole('status')).toHaveText('Der Link ist kopiert.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const reopened = await context.newPage();
    await reopened.goto(copied);
    await expect(
      reopened.getByRole('region', { name: 'Merkliste' }).getByRole('listitem').getByRole('heading'),
    ).toHaveText([/Wichtelhaus/, /Knirpsenland/]);
    await expect(reopened.getByRole('slider', { name: 'Entfernung' })).toHaveValue('5');
    const here = await order(page);
    await expect.poll(() => order(reopened)).toEqual(here);
  },
);
