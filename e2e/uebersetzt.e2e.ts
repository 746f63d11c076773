/** A parent reads the page translated by the browser, into a language that is not among ours. */
import type { Page } from '@playwright/test';
import { openStart, placeOptions, placeSearch } from './support/start-page.ts';
import { SITES } from './support/sites.ts';
import { expect, test } from './support/kept-page.ts';

/**
 * Translates as browsers do: replaces each text node by `<font>` elements as it comes, from the first bytes on. Dispose
 * of what it returns at the end.
 */
const translate = (page: Page) =>
  page.addInitScript(() => {
    const wrap = (node: Node): void => {
      if (node.nodeType !== Node.TEXT_NODE) {
        for (const child of [...node.childNodes]) wrap(child);
        return;
      }
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.closest('font, script, style, title, textarea'))
        return;
      const outer = document.createElement('font');
      outer.appendChild(document.createElement('font')).textContent = `¤${node.textContent}`;
      parent.replaceChild(outer, node);
    };
    new MutationObserver((records) => {
      for (const record of records) for (const node of record.addedNodes) wrap(node);
    }).observe(document, { childList: true, subtree: true });
  });

test('name, telephone, count, distances and messages follow, and nothing stands twice', async ({ page }) => {
  const translation = await translate(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await openStart(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('¤');
  const status = page.getByRole('status').first();
  const words = async () => (await status.innerText()).replaceAll('¤', '').replace(/\s+/g, ' ').trim();
  await expect.poll(words).toBe(`Alle ${SITES.length} dokumentierten Standorte`);

  const withPhone = SITES.filter((site) => site.contact.phone !== undefined).slice(0, 3);
  for (const site of withPhone) {
    await page.locator(`[data-pin="${site.slug}"]`).click();
    const panel = page.getByRole('dialog');
    await expect(panel.locator('[href^="tel:"]')).toHaveAttribute(
      'href',
      `tel:+49${(site.contact.phone ?? '').replace(/^0/, '').replace(/\D/g, '')}`,
    );
    await expect
      .poll(async () => (await panel.locator('h2').innerText()).replaceAll('¤', ''))
      .toBe(site.name);
    const others = SITES.map(({ name }) => name).filter((name) => name !== site.name);
    await expect
      .poll(async () => {
        const text = (await panel.textContent())?.replace(/\s+/g, ' ') ?? '';
        return others.filter((name) => text.includes(name));
      })
      .toEqual([]);
  }
  await page.keyboard.press('Escape');

  await page.locator('input[name=schwerpunkt][value=beratung]').check();
  await expect
    .poll(async () => (await words()).startsWith(`${await page.locator('[data-site]').count()} von `))
    .toBe(true);
  await page.locator('input[name=schwerpunkt][value=beratung]').uncheck();

  for (const [postcode, middle] of [
    ['04838', 'Eilenburg'],
    ['08056', 'Zwickau'],
  ] as const) {
    await placeSearch(page).fill(postcode);
    await placeOptions(page).first().click();
    await expect(page.locator('#ort-ab')).toContainText(middle);
    const distances = await page.locator('.distance').allInnerTexts();
    const km = distances.map((each) => Number(/[\d,]+/.exec(each)?.[0].replace(',', '.')));
    expect(km.length).toBe(SITES.length);
    expect(km).toEqual([...km].sort((a, b) => a - b));
    expect(distances.filter((each) => each.split('km').length !== 2)).toEqual([]);
  }
  await expect(page.locator('#ort-ab')).not.toContainText('Eilenburg');
  await placeSearch(page).fill('');
  await page.locator('summary').filter({ hasText: 'Weitere Filter' }).click();
  const text = page.locator('input[name=q]');
  for (const typed of ['hort', 'ho', '']) {
    await text.fill(typed);
    await expect
      .poll(async () => {
        const shown = await page.locator('[data-site] h3').allInnerTexts();
        const slugs = await page
          .locator('[data-site]')
          .evaluateAll((all) => all.map((each) => each.getAttribute('data-site')));
        return shown.every(
          (name, at) =>
            name.replaceAll('¤', '').trim() === SITES.find(({ slug }) => slug === slugs[at])?.name,
        );
      })
      .toBe(true);
  }
  await translation.dispose();
});
