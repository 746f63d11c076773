/** What exported files and images say about themselves. */
export interface Imprint {
  /** The reader's date in German words; empty in the prerendered HTML. */
  readonly date: string;
  /** Credit of the boundaries. */
  readonly attribution: string;
}
