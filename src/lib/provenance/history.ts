/** A site whose content changed, with the top-level fields that differ, in the order of the record. */
export interface ChangedSite {
  readonly slug: string;
  readonly fields: readonly string[];
}

/** Which sites came, changed and went; slugs in order. */
export interface SiteChanges {
  readonly added: readonly string[];
  readonly changed: readonly ChangedSite[];
  readonly removed: readonly string[];
}

/** What happened to one derived file on one day. */
export interface FileChange {
  readonly path: string;
  /** SHA-256 in hexadecimal at the beginning of the day and at its end; missing where there was no such file. */
  readonly before?: string;
  readonly after?: string;
  /** Sources or editions that the file did not have before, "Titel, Stand"; German. */
  readonly newSources?: readonly string[];
  /** Only for the file of sites. */
  readonly sites?: SiteChanges;
}

/** One day on which derived data changed. */
export interface HistoryEntry {
  /** ISO day. */
  readonly date: string;
  /** Ordered by path. */
  readonly changes: readonly FileChange[];
}
