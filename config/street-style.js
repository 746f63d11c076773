/**
 * The street map a reader may switch on: the operator's build setting PUBLIC_STREET_STYLE, the address of a MapLibre
 * style. Unset: basemap.de of the federal mapping agency; the empty string switches the feature off.
 */
const BASEMAP = 'https://sgx.geodatenzentrum.de/gdz_basemapde_vektor/styles/bm_web_gry.json';

/** Address of the style, or the empty string. */
export const streetStyle = (process.env.PUBLIC_STREET_STYLE ?? BASEMAP).trim();

/**
 * What the content security policy must allow for it; nothing where the feature is off.
 * @type {`https://${string}.${string}`[]}
 */
export const streetOrigins = streetStyle
  ? [/** @type {`https://${string}.${string}`} */ (new URL(streetStyle).origin)]
  : [];
