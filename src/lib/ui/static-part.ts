import { createRawSnippet, getAllContexts, type Component, type Snippet } from 'svelte';
import { render } from 'svelte/server';

/** The prerendered parts, taken before hydration: where something on the way changed the markup, Svelte renders the page anew. */
const prerendered = import.meta.env.SSR
  ? []
  : [...document.querySelectorAll<HTMLElement>('[data-static-part]')];

/**
 * Snippet of a component that no script operates: complete in the prerendered HTML, in an element without a box, and left
 * alone by hydration (decision 0061). `name` is its own on the page. Pass `import.meta.env.SSR && Part`, so that the
 * browser does not load its code. Call during component initialisation.
 */
export function staticPart<Props extends object>(
  name: string,
  part: Component<Props> | false,
  props: Props,
): Snippet {
  const context = getAllContexts();
  const html =
    import.meta.env.SSR && part
      ? // The comments are Svelte's marks for hydration.
        render(part as Component, { props, context }).body.replace(/<!--.*?-->/gs, '')
      : '';
  return createRawSnippet(() => ({
    render: () =>
      prerendered.find(({ dataset }) => dataset.staticPart === name)?.outerHTML ??
      `<div data-static-part="${name}" style="display:contents">${html}</div>`,
  }));
}
