declare global {
  /** Address of the street map's style, or the empty string; see config/street-style.js. */
  const __STREET_STYLE__: string;
  /** The region's folder, as people who edit its files know it: "data"; see config/region-folder.js. */
  const __REGION_FOLDER__: string;
  namespace App {
    interface PageData {
      /** Texts of a language other than German. */
      catalogue?: import('./lib/text/catalogue.ts').Catalogue;
    }
  }
}

export {};
