/** Date and credit printed in exported files and images. */
export interface Imprint {
  /** Today's date in German words; empty in the prerendered HTML. */
  readonly date: string;
  /** Attribution of the boundaries. */
  readonly attribution: string;
}
