/** The page static hosts show for unknown addresses: a file `404.html` that works without JavaScript, at any depth. */
export const csr = false;
export const trailingSlash = 'never';
