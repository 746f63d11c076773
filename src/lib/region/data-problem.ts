/**
 * What stops the pipeline: one German sentence for an editor, naming the file, what is wrong there and what would
 * be right. Thrown anywhere in the pure steps, printed once at the edge, and nothing is written.
 */
export class DataProblem extends Error {
  override readonly name = 'DataProblem';

  /** `where` is a file, with line or field; `what` and `remedy` are sentences without their full stop. */
  constructor(
    readonly where: string,
    readonly what: string,
    readonly remedy: string,
  ) {
    super(`${where}: ${what}. ${remedy}.`);
  }
}
