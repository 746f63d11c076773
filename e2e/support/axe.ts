import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, best practice. */
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules that another colour scheme can affect. */
const COLOURS = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

/**
 * Runs axe on the current page; returns one line per violation. `colours`: only the rules on colours, for a page that
 * was tested completely in the other colour scheme.
 */
export async function axeViolations(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
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
