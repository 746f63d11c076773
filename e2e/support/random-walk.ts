/** Interactions that a seed chooses, as a reader of the start page makes them. */
import type { Page } from '@playwright/test';
import { forgetFocus } from './invariants.ts';
import type { Random } from './random.ts';

/** Presses one of the elements where a reader can reach it; nothing happens without one. */
async function press(page: Page, random: Random, selector: string): Promise<void> {
  const at = await page.evaluate(
    ([wanted, start]) => {
      const all = [...document.querySelectorAll<HTMLElement>(wanted)].filter((each) =>
        each.checkVisibility(),
      );
      for (let index = 0; index < all.length; index += 1) {
        const element = all[(Math.floor(start * all.length) + index) % all.length] as HTMLElement;
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        if (element.contains(document.elementFromPoint(x, y))) return { x, y };
      }
      return undefined;
    },
    [selector, random.next()] as const,
  );
  if (at) await page.mouse.click(at.x, at.y);
}

const focus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    element?.focus();
    return element !== null && document.activeElement === element;
  }, selector);

/** A point of the map that is seen; undefined while a list or a sheet covers it. */
const onMap = (page: Page, x: number, y: number): Promise<{ x: number; y: number } | undefined> =>
  page.evaluate(
    ([across, down]) => {
      const map = document.querySelector('.region-map .viewport');
      map?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = map?.getBoundingClientRect();
      if (!map || !box || box.width === 0) return undefined;
      const at = { x: box.x + across * box.width, y: box.y + down * box.height };
      return map.contains(document.elementFromPoint(at.x, at.y)) ? at : undefined;
    },
    [x, y] as const,
  );

const PLACES = [
  ['04838', 'Leipzig', 'Rathen', 'Jahnatal', 'Zwickau', 'Bautzen', 'Prohlis', 'Hoyerswerda', 'Plauen'],
  ['Altenburg', 'zzzz', '٠٤٨٣٨', 'Eilen', '01054', 'Kuschelkiste', '99999', ' ', 'Böhlitz Ehrenberg'],
].flat();
const TEXTS = ['hort', 'kita', 'Familie', 'xyz', '', 'ß', '  ', 'Zwickau'];
/** Widths and heights of windows, CSS pixels; the low ones as with 400 % zoom. */
const WINDOWS = [
  [360, 640],
  [390, 664],
  [320, 256],
  [667, 320],
  [360, 640],
  [820, 560],
] as const;
const MAP_KEYS = ['+', '-', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '?'];

type Interaction = (page: Page, random: Random) => Promise<unknown>;
const pressing =
  (selector: string): Interaction =>
  (page, random) =>
    press(page, random, selector);
const going =
  (by: 1 | -1): Interaction =>
  async (page) => {
    await page.evaluate((steps) => {
      // Only within the page: other documents are opened by a step of their own.
      const navigation = (window as unknown as { navigation: NavigationLike }).navigation;
      const to = navigation.entries()[(navigation.currentEntry?.index ?? 0) + steps];
      if (to?.sameDocument) history.go(steps);
    }, by);
    await forgetFocus(page);
  };
interface NavigationLike {
  readonly currentEntry: { readonly index: number } | null;
  readonly entries: () => readonly { readonly sameDocument: boolean }[];
}

/** Interactions by name, each with how often it is chosen. */
const INTERACTIONS: Readonly<Record<string, readonly [often: number, act: Interaction]>> = {
  'open a pin': [6, pressing('[data-pin]')],
  'open an entry': [4, pressing('[data-site] h3 a')],
  'open the nearest': [1, pressing('.head .count a')],
  'close the panel': [2, pressing('[data-panel] .close')],
  'change the sheet': [3, pressing('[data-panel] .handle')],
  'drag the sheet': [
    1,
    async (page, random) => {
      const box = await page.evaluate(() => {
        const name = document.querySelector('[data-panel] h2')?.getBoundingClientRect();
        return name && { x: name.x + 10, y: name.y + 10 };
      });
      if (!box) return;
      await page.mouse.move(box.x, box.y);
      await page.mouse.down();
      await page.mouse.move(box.x, random.next() * 600, { steps: 2 });
      await page.mouse.up();
    },
  ],
  Escape: [3, (page) => page.keyboard.press('Escape')],
  'open or close the filters': [2, pressing('.filters .toggle, .filters summary')],
  'tick or untick': [8, pressing('#filter-form input[type=checkbox]:enabled')],
  'remove a filter by key': [
    2,
    async (page) => {
      if (await focus(page, '.head li button')) await page.keyboard.press('Enter');
    },
  ],
  'remove all filters': [1, pressing('.head .all, .empty .button')],
  'search for a place': [
    5,
    async (page, random) => {
      if (!(await focus(page, '#ort-suche'))) return;
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(random.pick(PLACES));
      for (const key of random.pick([
        ['Enter'],
        ['ArrowDown', 'Enter'],
        ['Escape'],
        ['Tab'],
        ['Escape', 'Escape'],
        [],
      ]))
        await page.keyboard.press(key);
    },
  ],
  'take a suggestion': [2, pressing('#ort-vorschlaege [role=option]')],
  'clear the place': [1, pressing('.place-search .clear')],
  'choose a radius': [
    3,
    (page, random) =>
      page.evaluate(
        (value) => {
          const select = document.querySelector<HTMLSelectElement>('select[name=umkreis]');
          if (!select) return;
          select.focus();
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        random.pick(['', '5', '10', '50']),
      ),
  ],
  'search for words': [
    2,
    (page, random) =>
      page.evaluate((text) => {
        const field = document.querySelector<HTMLInputElement>('[name=q]');
        if (!field?.checkVisibility()) return;
        field.focus();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, random.pick(TEXTS)),
  ],
  'press a button of the map': [8, pressing('.region-map .controls button')],
  'list only the map’s viewport': [3, pressing('.corner button')],
  'follow the word about an empty map': [2, pressing('.nowhere button')],
  'turn the wheel': [
    3,
    async (page, random) => {
      const at = await onMap(page, 0.2 + 0.6 * random.next(), 0.2 + 0.6 * random.next());
      if (!at) return;
      await page.mouse.move(at.x, at.y);
      const zooming = random.next() < 0.8;
      if (zooming) await page.keyboard.down('Control');
      await page.mouse.wheel(0, random.pick([-400, -200, 200, 400]));
      if (zooming) await page.keyboard.up('Control');
    },
  ],
  'drag the map': [
    3,
    async (page, random) => {
      const [from, to] = [await onMap(page, 0.3, 0.4), await onMap(page, random.next(), random.next())];
      if (!from || !to) return;
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 2 });
      await page.mouse.up();
    },
  ],
  'press a key on the map': [
    4,
    async (page, random) => {
      if (!(await focus(page, '.region-map canvas'))) return;
      const key = random.pick(MAP_KEYS);
      await page.keyboard.press(key);
      if (key === '?') await page.keyboard.press('Escape');
    },
  ],
  'focus a pin': [
    2,
    async (page, random) => {
      await page.evaluate((at) => {
        const pins = document.querySelectorAll<HTMLElement>('[data-pin]');
        pins[Math.floor(at * pins.length)]?.focus();
      }, random.next());
      await page.keyboard.press(random.pick(['Tab', 'Enter', 'Shift+Tab']));
    },
  ],
  'switch map and list': [4, pressing('.switch button')],
  'skip to a part': [
    1,
    async (page, random) => {
      if (await focus(page, `.skip[href="${random.pick(['#liste', '#karte'])}"]`))
        await page.keyboard.press('Enter');
    },
  ],
  Tab: [2, (page, random) => page.keyboard.press(random.pick(['Tab', 'Shift+Tab']))],
  'near me': [1, pressing('.near-me button')],
  'open the legend': [1, pressing('.map-legend summary')],
  Back: [5, going(-1)],
  Forward: [3, going(1)],
  'dark or light': [1, (page, random) => page.emulateMedia({ colorScheme: random.pick(['dark', 'light']) })],
  print: [
    1,
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: null });
    },
  ],
  'another window': [
    2,
    async (page, random) => {
      const [width, height] = random.pick(WINDOWS);
      await page.setViewportSize({ width, height });
      // What the other window hides takes the focus with it.
      await forgetFocus(page);
    },
  ],
};

const OFTEN = Object.entries(INTERACTIONS).flatMap(([name, [often]]) => Array<string>(often).fill(name));

/** Does one interaction and returns its name. */
export async function interact(page: Page, random: Random): Promise<string> {
  const name = random.pick(OFTEN);
  await INTERACTIONS[name]?.[1](page, random);
  return name;
}
