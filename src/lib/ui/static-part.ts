import { createRawSnippet, getAllContexts, type Component, type Snippet } from 'svelte';
import { render } from 'svelte/server';

/**
 * Snippet of a component that no script operates: complete in the prerendered HTML, in an element of class `static-part`
 * without a box, and left alone by hydration (decision 0061). Pass `import.meta.env.SSR && Part`, so that the browser
 * does not load its code. Call during component initialisation.
 */
export function staticPart<Props extends object>(part: Component<Props> | false, props: Props): Snippet {
  const context = getAllContexts();
  const html = import.meta.env.SSR && part ? render(part as Component, { props, context }).body : '';
  return createRawSnippet(() => ({
    render: () => `<div class="static-part" style="display:contents">${html}</div>`,
  }));
}
