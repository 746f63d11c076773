declare global {
  /** Style URL of the street map; empty if it is disabled, see config/street-style.js. */
  const __STREET_STYLE__: string;
  /** The region folder as editors know it: "data"; see config/region-folder.js. */
  const __REGION_FOLDER__: string;
  namespace App {
    interface PageData {
      /** Texts in a language other than German. */
      catalogue?: import('./lib/text/catalogue.ts').Catalogue;
    }
  }
}

export {};
