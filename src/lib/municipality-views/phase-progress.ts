/** How far the sites of one of the project's phases are documented. */
export interface PhaseProgress {
  /** "II" */
  readonly name: string;
  /** Number of sites that took part. */
  readonly total: number;
  readonly documented: number;
  /** Documented sites whose part in the phases is inferred. */
  readonly inferred: number;
}
