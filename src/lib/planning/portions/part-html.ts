import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** The HTML of a part as the server writes it, with the marks that `hydrate` looks for. */
export function partHtml<Props extends object>(part: Component<Props>, given: Props): string {
  return render(part as Component, { props: given }).body;
}
