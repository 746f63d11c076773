/** Runs the programs of exact siting with HiGHS (npm package highs, WebAssembly). */
import type { Highs, ModelData } from 'highs';
import type { Program, ProgramResult, SolveProgram } from './siting-exact.ts';

export interface SolverLimits {
  /** Returns the seconds left for all programs together. */
  readonly secondsLeft: () => number;
  /** Called during a run with the best objective found and the proven bound. */
  readonly onProgress: (best: number, bound: number) => void;
}

const CONTINUOUS = 0;
const INTEGER = 1;

function modelOf({ costs, upper, integers, rows }: Program): ModelData {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ columns }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + columns.length;
  });
  const indices = new Int32Array(starts.at(-1) ?? 0);
  const values = new Float64Array(indices.length);
  rows.forEach((row, at) => {
    indices.set(row.columns, starts[at]);
    values.set(row.values, starts[at]);
  });
  return {
    numCols: costs.length,
    numRows: rows.length,
    sense: -1,
    colCost: costs,
    colLower: new Float64Array(costs.length),
    colUpper: upper,
    rowLower: Float64Array.from(rows, (row) => row.lower),
    rowUpper: Float64Array.from(rows, (row) => row.upper),
    matrix: { format: 'csr', numRows: rows.length, numCols: costs.length, starts, indices, values },
    integrality: Int32Array.from(costs, (_, column) => (column < integers ? INTEGER : CONTINUOUS)),
  } as ModelData;
}

/** Returns a solver of programs on a loaded HiGHS. */
export function programSolver(highs: Highs, { secondsLeft, onProgress }: SolverLimits): SolveProgram {
  const { modelStatus, callbackType } = highs.constants;
  return (program): ProgramResult =>
    highs.withModel(modelOf(program), (model) => {
      model.options.set({
        output_flag: false,
        time_limit: Math.max(0.01, secondsLeft()),
        mip_rel_gap: 0,
        mip_abs_gap: 1e-9,
        // A fixed seed makes results reproducible.
        random_seed: 0,
      });
      if (program.start) model.setSolution({ colValue: program.start });
      model.run({
        [callbackType.mipLogging]({
          data,
        }: {
          data: { mip_primal_bound?: number; mip_dual_bound?: number };
        }) {
          onProgress(data.mip_primal_bound ?? -Infinity, data.mip_dual_bound ?? Infinity);
          return undefined;
        },
      });
      const status = model.getModelStatus();
      const infeasible = status === modelStatus.infeasible;
      const known = Number(model.info.get('primal_solution_status')) === 2;
      const objective = Number(model.info.get('objective_function_value'));
      const dual = program.integers > 0 ? Number(model.info.get('mip_dual_bound')) : Infinity;
      return {
        columns: known ? model.getSolution().colValue : undefined,
        bound: status === modelStatus.optimal && program.integers === 0 ? objective : dual,
        infeasible,
      };
    });
}
