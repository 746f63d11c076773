/**
 * Error that stops the pipeline with one German sentence for editors: file, problem, remedy. Pure steps throw it; the
 * command prints it once, and nothing is written.
 */
export class DataProblem extends Error {
  override readonly name = 'DataProblem';

  /** `where`: file, with line or field; `what` and `remedy`: sentences without full stop. */
  constructor(
    readonly where: string,
    readonly what: string,
    readonly remedy: string,
  ) {
    super(`${where}: ${what}. ${remedy}.`);
  }
}
