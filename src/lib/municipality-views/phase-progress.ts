/** Number of documented sites in one phase of the project. */
export interface PhaseProgress {
  /** Roman numeral: "II" */
  readonly name: string;
  /** Number of sites in this phase. */
  readonly total: number;
  readonly documented: number;
  /** Documented sites whose participation in the phase is inferred. */
  readonly inferred: number;
}
