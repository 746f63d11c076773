/** A changed site with its changed top-level fields, in the order of the record. */
export interface ChangedSite {
  readonly slug: string;
  readonly fields: readonly string[];
}

/** Added, changed and removed sites; slugs in order. */
export interface SiteChanges {
  readonly added: readonly string[];
  readonly changed: readonly ChangedSite[];
  readonly removed: readonly string[];
}

/** Change of one derived file on one day. */
export interface FileChange {
  readonly path: string;
  /** SHA-256 (hexadecimal) at the beginning and the end of the day; absent if there was no such file. */
  readonly before?: string;
  readonly after?: string;
  /** Sources or editions that are new for the file, "Titel, Stand"; German. */
  readonly newSources?: readonly string[];
  /** Set for the file of sites only. */
  readonly sites?: SiteChanges;
}

/** A day on which derived data changed. */
export interface HistoryEntry {
  /** ISO day. */
  readonly date: string;
  /** Ordered by path. */
  readonly changes: readonly FileChange[];
}
