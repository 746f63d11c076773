/** A measured value. With a `limit` (bytes or counts, never times) it is a budget that fails the run. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: number;
}
