/** What holds on the start page after any interaction. */
import type { Page } from '@playwright/test';
import { SITES } from './sites.ts';

interface KnownSite {
  readonly slug: string;
  readonly name: string;
  /** Link that calls it; empty without a telephone number. */
  readonly call: string;
}

const KNOWN: readonly KnownSite[] = SITES.map(({ slug, name, contact: { phone } }) => ({
  slug,
  name,
  call: phone === undefined ? '' : `tel:+49${phone.replace(/^0/, '').replace(/\D/g, '')}`,
}));

/** Element that had the focus last, kept by `watchFocus`. */
interface Watched {
  focused?: HTMLElement | undefined;
}

/** Makes `faultsOf` notice a focus that went with the element that had it; call before the page opens. */
export const watchFocus = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const watched: Watched = window as unknown as Watched;
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement) watched.focused = target;
    });
    document.addEventListener('focusout', ({ target, relatedTarget }) => {
      // A press beside the element takes the focus from it, too.
      const stays = target instanceof HTMLElement && target.isConnected && target.checkVisibility();
      if (!relatedTarget && stays) watched.focused = undefined;
    });
  });

/** Lets the focus go, as after Back, where SvelteKit resets it. */
export const forgetFocus = (page: Page): Promise<unknown> =>
  page.evaluate(() => ((window as unknown as Watched).focused = undefined));

function faultsNow(known: readonly KnownSite[]): string[] {
  const faults: string[] = [];
  const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  const expectSame = (what: string, is: string, should: string): void => {
    if (is !== should) faults.push(`${what}: “${is}”, not “${should}”`);
  };
  const query = new URLSearchParams(location.search);

  const listed = all('[data-site]').map((each) => each.dataset.site ?? '');
  const pins = all('li:not([hidden]) [data-pin]').map((each) => each.dataset.pin ?? '');
  expectSame('pins', pins.sort().join(), [...listed].sort().join());
  const [count = ''] =
    /\d+/.exec(document.querySelector('.head .count')?.firstChild?.textContent ?? '') ?? [];
  expectSame('number in the status', count, String(listed.length));
  const ticked = all('#filter-form input:checked').map((each) => (each as HTMLInputElement).value);
  const wanted = all('#filter-form fieldset')
    .map((each) => each.querySelector('input')?.name ?? '')
    .flatMap((name) => query.get(name)?.split(',') ?? []);
  expectSame('ticked filters', ticked.sort().join(), wanted.sort().join());
  expectSame(
    'text filter',
    document.querySelector<HTMLInputElement>('[name=q]')?.value.trim() ?? '',
    query.get('q') ?? '',
  );
  expectSame(
    'view',
    document.querySelector<HTMLElement>('.explorer')?.dataset.view ?? '',
    query.get('ansicht') ?? 'karte',
  );

  const open = known.find(({ slug }) => slug === query.get('standort'));
  const panel = document.querySelector<HTMLElement>('[data-panel]');
  expectSame('open site', panel?.dataset.panel ?? '', open?.slug ?? '');
  if (panel && open) {
    expectSame('name of the open site', panel.querySelector('h2')?.textContent.trim() ?? '', open.name);
    expectSame('telephone', panel.querySelector('[href^="tel:"]')?.getAttribute('href') ?? '', open.call);
    const state = document.querySelector(`[data-site="${open.slug}"] .status`)?.textContent.trim();
    if (state)
      expectSame(
        'state of the open site',
        panel.querySelector('.status strong')?.textContent.trim() ?? '',
        state,
      );
  }
  for (const kind of ['pin', 'site'] as const) {
    const current = all(`[data-${kind}][aria-current], [data-${kind}] [aria-current]`);
    const slugs = current.map((each) => each.closest<HTMLElement>(`[data-${kind}]`)?.dataset[kind] ?? '');
    expectSame(`current ${kind}`, slugs.join(), open && listed.includes(open.slug) ? open.slug : '');
  }

  const words = /\b(NaN|undefined|null|Infinity)\b|\[object /;
  const shown = words.exec(document.body.innerText);
  if (shown) faults.push(`“${shown[0]}” in the text`);
  for (const each of all('.explorer [style], .explorer [aria-label], .explorer [title]'))
    for (const { name, value } of each.attributes) if (words.test(value)) faults.push(`${name}="${value}"`);
  if (document.documentElement.scrollWidth > innerWidth)
    faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);

  const { focused } = window as unknown as Watched;
  const gone =
    focused && (!focused.isConnected || !focused.checkVisibility() || focused.matches(':disabled'));
  if (gone && document.activeElement === document.body)
    faults.push(`the focus went with ${focused.outerHTML.slice(0, 120)}`);
  return faults;
}

/** Sentences about what does not hold. */
export const faultsOf = (page: Page): Promise<string[]> => page.evaluate(faultsNow, KNOWN);

/** What the URL has to bring back: order of the list, filters, text, place, radius, view, open site. */
export const stateOf = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const value = (selector: string): string =>
      document.querySelector<HTMLInputElement>(selector)?.value.trim() ?? '';
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
    return {
      listed: all('[data-site]')
        .map(({ dataset }) => dataset.site)
        .join(),
      ticked: all('#filter-form input:checked')
        .map((each) => (each as HTMLInputElement).value)
        .join(),
      text: value('[name=q]'),
      place: document.querySelector('#ort-ab')?.textContent.trim() ?? '',
      radius: value('[name=umkreis]'),
      view: document.querySelector<HTMLElement>('.explorer')?.dataset.view ?? '',
      open: document.querySelector<HTMLElement>('[data-panel]')?.dataset.panel ?? '',
    };
  });
