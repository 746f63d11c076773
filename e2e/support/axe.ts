import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe-core as the renderers of pages have compiled it. */
const compiled = new WeakMap<Page, { readonly session: CDPSession; readonly scriptId: string }>();

/** Loads axe-core into the current document; a renderer gets and compiles its 500 kB once, not for each document. */
async function load(page: Page): Promise<void> {
  const known = compiled.get(page);
  // Fails in a renderer that is new.
  if (
    known &&
    (await known.session.send('Runtime.runScript', { scriptId: known.scriptId }).catch(() => false))
  )
    return;
  const session = known?.session ?? (await page.context().newCDPSession(page));
  await session.send('Runtime.enable');
  const { scriptId = '' } = await session.send('Runtime.compileScript', {
    expression: source,
    sourceURL: 'axe.js',
    persistScript: true,
  });
  await session.send('Runtime.runScript', { scriptId });
  compiled.set(page, { session, scriptId });
}

/** WCAG 2.2 A and AA, best practice. */
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules that another colour scheme can affect. */
const COLOURS = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

/**
 * Runs axe on the current page; returns one line per violation. `colours`: only the rules on colours, for a page that
 * was tested completely in the other colour scheme.
 */
export async function axeViolations(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await load(page);
  return page.evaluate(
    async (runOnly) => {
      // Finishes colour transitions, whose intermediate contrast does not matter.
      const ways = document.getAnimations().filter((each) => each instanceof CSSTransition);
      await Promise.allSettled(ways.map((each) => each.finished));
      const runner = (globalThis as unknown as { axe: typeof axe }).axe;
      // Skips details of passed rules.
      const result = await runner.run(document, { runOnly, resultTypes: ['violations'] });
      return result.violations.map(
        (each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
      );
    },
    rules === 'all' ? ALL : COLOURS,
  );
}
