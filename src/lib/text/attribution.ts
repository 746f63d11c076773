import boundaries from '$region/derived/attribution.json';

/** Has to be visible wherever a border is drawn, linked to `BOUNDARY_ATTRIBUTION_URL`; it comes with the edition. */
export const BOUNDARY_ATTRIBUTION: string = boundaries.text;
export const BOUNDARY_ATTRIBUTION_URL: string = boundaries.url;
