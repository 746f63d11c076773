import { browser } from '$app/environment';
import type { PageLoad } from './$types';

/**
 * In the browser the page hydrates in a task of its own, after the one that evaluated its modules: together they would block
 * the main thread longer than 50 ms (decision 0022).
 */
export const load: PageLoad = async ({ data }) => {
  if (browser) await new Promise((resolve) => setTimeout(resolve));
  return data;
};
