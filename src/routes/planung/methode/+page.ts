/** A reading page: no script at all. */
export const csr = false;
