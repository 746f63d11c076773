import { expect, test } from 'vitest';
import config from '../svelte.config.js';

const refused = (routes: string[]) => () => {
  const handle = config.kit?.prerender?.handleUnseenRoutes;
  if (typeof handle !== 'function') throw new Error('svelte.config.js handles no unseen routes.');
  handle({ routes, message: `not found: ${routes.join()}` });
};

test('a Land without translations builds; a page that no link leads to stops the build', () => {
  expect(refused(['/[lang=language]', '/[lang=language]/standorte/[slug]'])).not.toThrow();
  expect(refused(['/[lang=language]', '/daten'])).toThrow('not found: /[lang=language],/daten');
});
