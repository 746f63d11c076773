/**
 * Stands for the static map's markup in `{@html …}`; `hooks.server.ts` replaces it in the finished page. So the markup is
 * sent once, in the HTML, and not a second time in the scripts: hydration keeps the nodes that the server sent for an
 * `{@html …}`. Not the empty string, which Svelte skips without stepping over those nodes.
 */
export const STATIC_MAP_PLACEHOLDER = '<!--static-map-->';
