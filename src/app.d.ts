declare global {
  /** Address of the street map's style, or the empty string; see config/street-style.js. */
  const __STREET_STYLE__: string;
  namespace App {
    interface PageData {
      /** Texts of a language other than German. */
      catalogue?: import('./lib/text/catalogue.ts').Catalogue;
    }
  }
}

export {};
