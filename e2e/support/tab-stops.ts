/** Walks through a page by the Tab key: the focus is always visible, never covered, never trapped. */
import { expect, type Page } from '@playwright/test';

interface Stop {
  readonly name: string;
  readonly seen: boolean;
  readonly covered: boolean;
}

/** The focused element, the visibility of its focus ring, and whether another element covers its centre. */
const stopHere = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return undefined;
    const name = `${at.tagName} ${at.getAttribute('name') ?? at.id} ${at.textContent?.trim().slice(0, 40) ?? ''}`;
    const ringed = (element: Element | null): boolean => {
      if (!element) return false;
      // A link that covers a whole card draws its ring around the card.
      return [undefined, '::after'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
    };
    // A field or card can show the ring of its content.
    const around = [at.parentElement, at.parentElement?.parentElement ?? null, at.closest('li, label')];
    const shown = [at, at.nextElementSibling, ...around];
    const box = (shown.find(ringed) ?? at).getBoundingClientRect();
    const x = Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(box.y + box.height / 2, 1), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const near = top && (at.contains(top) || top.contains(at) || shown.some((each) => each?.contains(top)));
    return { name, seen: shown.some(ringed), covered: !inside || !near };
  });

/** Tabs through the page once; throws if the focus is trapped. */
async function walk(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  const stops: Stop[] = [];
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopHere(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus never leaves the page; last at ${stops.at(-1)?.name ?? 'nothing'}.`);
}

/** Asserts that every stop of the Tab key is seen and free. */
export async function expectStops(page: Page): Promise<void> {
  const stops = await walk(page);
  expect(stops.length).toBeGreaterThan(5);
  expect(stops[0]?.name).toContain('Zum Inhalt springen');
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  expect(stops.filter(({ covered }) => covered)).toEqual([]);
}

export const claim = (name: string) => ({
  type: 'task',
  description: `${name}: der Fokus ist an jeder Stelle zu sehen und frei`,
});

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };
