/** `404.html`, which static hosts serve for unknown addresses; works without JavaScript at any depth. */
export const csr = false;
export const trailingSlash = 'never';
