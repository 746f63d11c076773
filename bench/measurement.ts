/** A measured value. `limit` is a budget for bytes or counts (never times); exceeding it fails the run. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: number;
}
