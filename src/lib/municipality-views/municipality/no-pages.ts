/** Stands in for `server/municipality-pages.ts` in the browser, where municipality pages are finished HTML. */
export const municipalityParams = (): string[] => [];
export const municipalityPage = (): undefined => undefined;
