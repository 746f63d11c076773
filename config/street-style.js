/**
 * The optional street map: the build setting PUBLIC_STREET_STYLE is the address of a MapLibre style. Unset: basemap.de
 * of the federal mapping agency; the empty string disables the feature.
 */
const BASEMAP = 'https://sgx.geodatenzentrum.de/gdz_basemapde_vektor/styles/bm_web_gry.json';

/** Address of the style, or the empty string. */
export const streetStyle = (process.env.PUBLIC_STREET_STYLE ?? BASEMAP).trim();

/**
 * Origins that the content security policy must allow for it; empty if it is disabled.
 * @type {`https://${string}.${string}`[]}
 */
export const streetOrigins = streetStyle
  ? [/** @type {`https://${string}.${string}`} */ (new URL(streetStyle).origin)]
  : [];
