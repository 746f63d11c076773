/**
 * Every page type: axe, reflow, zoom, text spacing, focus, target size. The annotations become the claims of the
 * accessibility statement (scripts/accessibility.ts).
 */
import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { LANGUAGES } from '../src/lib/text/format/languages.ts';
import { PAGE_TYPES, type PageType } from './support/page-types.ts';
import { expect, test } from './support/kept-page.ts';

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
] as const;

async function open(page: Page, { path, search = '', usable }: PageType): Promise<void> {
  await page.goto(path + search);
  if (usable) await expect(page.locator(usable).first()).toBeAttached();
}

/** Horizontal overflow of the page, CSS pixels. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** WCAG 1.4.12, with the values of the criterion. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Printable area of A4 portrait and landscape, with the margins of ui/print.css and planning/print.css, CSS pixels. */
const UPRIGHT = { width: 695, height: 1014 };
const ACROSS = { width: 1024, height: 703 };

/** Faults in print: content wider than the paper, controls, link targets that are not printed. */
async function faultsOnPaper(page: Page): Promise<string[]> {
  await page.setViewportSize(
    (await page.locator('[data-paper-orientation=quer]').count()) > 0 ? ACROSS : UPRIGHT,
  );
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const wider = await overhang(page);
  const faults = await page.evaluate(() => {
    const shown = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (each) => each.getClientRects().length > 0,
      );
    const toClick = shown('body > .app > header, nav, button.button, .no-print').map(
      (each) => `to click: ${each.tagName} ${each.textContent.trim().slice(0, 40)}`,
    );
    const hidden = shown('a[href^=http]')
      .filter((each) => {
        const { content } = getComputedStyle(each, '::after');
        const address = each.getAttribute('href') ?? '';
        // A list of sources on the same paper may hold the address.
        return !content.includes(address) && !document.body.innerText.includes(address);
      })
      .map((each) => `without its address: ${each.textContent.trim().slice(0, 40)}`);
    return [...toClick, ...hidden];
  });
  await page.emulateMedia({ media: null });
  return wider > 0 ? [`${String(wider)} px wider than the sheet`, ...faults] : faults;
}

/** The German pages, and those with translations. */
const PAGES = LANGUAGES.flatMap(({ prefix, name }) =>
  prefix === ''
    ? PAGE_TYPES
    : PAGE_TYPES.filter(({ translated }) => translated).map((type) => ({
        ...type,
        name: `${type.name} (${name})`,
        path: `/${prefix}${type.path}`,
      })),
);

for (const type of PAGES) {
  test(
    `${type.name}: axe finds nothing, light and dark, phone and desktop; complete on paper; reflows at 320 px, with wide text and with text of 200 %`,
    { tag: '@statement', annotation: { type: 'page', description: type.name } },
    async ({ page }) => {
      await page.setViewportSize(SIZES[0]);
      await open(page, type);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const rules = colorScheme === 'light' ? 'all' : 'colours';
          expect(await axeViolations(page, rules), `${colorScheme}, ${size.width} px`).toEqual([]);
        }
      }
      expect(await faultsOnPaper(page), 'on paper').toEqual([]);
      const root = page.locator('html');
      await page.setViewportSize({ width: 390, height: 844 });
      await root.evaluate((html) => (html.style.fontSize = '200%'));
      expect(await overhang(page), 'with text of 200 %').toBeLessThanOrEqual(0);
      await root.evaluate((html) => (html.style.fontSize = ''));
      // 400 % zoom at 1280 px gives 320 px.
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await overhang(page), 'at 320 px').toBeLessThanOrEqual(0);
      await root.evaluate((html) => (html.style.fontSize = '200%'));
      expect(await overhang(page), 'at 320 px with text of 200 %').toBeLessThanOrEqual(0);
      await root.evaluate((html) => (html.style.fontSize = ''));
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, TEXT_SPACING);
      expect(await overhang(page), 'with wide text').toBeLessThanOrEqual(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    },
  );
}
