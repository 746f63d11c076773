declare global {
  /** Address of the street map's style, or the empty string; see tools/street-style.js. */
  const __STREET_STYLE__: string;
  namespace App {}
}

export {};
