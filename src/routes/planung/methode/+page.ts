/** A page of text without JavaScript. */
export const csr = false;
