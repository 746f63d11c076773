/**
 * In the browser the drawing is already in the page (hydration keeps it), so it is not sent a second time. Not the
 * empty string: Svelte skips an empty `{@html}` without stepping over the server's nodes.
 */
export const regionDrawing = '<!---->';
