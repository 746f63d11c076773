import type { ClientInit } from '@sveltejs/kit';
import { firstPaint } from '$lib/ui/first-paint.ts';
import { followTranslation } from '$lib/ui/follow-translation.ts';

// At module level: before hydration.
followTranslation(document.body);
// An address of the list: laid out before hydration too (ExplorerLayout.svelte), so that a reload finds its place again.
document.documentElement.toggleAttribute(
  'data-list-asked',
  new URLSearchParams(location.search).get('ansicht') === 'liste',
);

/** Hydrates after the first paint: before it, hydration and painting take the processor from each other (decision 0061). */
export const init: ClientInit = firstPaint;
