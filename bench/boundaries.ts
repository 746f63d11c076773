/** Measures bytes and accuracy of the drawn boundaries; both have budgets. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BoundaryReport } from '../pipeline/boundaries/derive.ts';
import { BORDER_ERROR_LIMIT } from '../pipeline/boundaries/tolerance.ts';
import type { Measurement } from './measurement.ts';

/** Budget of municipalities, districts and the Land together, as sent to the browser, bytes (brotli). */
const BOUNDARY_BYTES = 110_000;

const derived = (name: string): Buffer => readFileSync(new URL(`../data/derived/${name}`, import.meta.url));
const brotliBytes = (name: string): number =>
  brotliCompressSync(derived(name), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Returns the brotli bytes of the boundaries, and their deviation in metres (`npm run data` measures it). */
export function measure(): Promise<Measurement[]> {
  const { borderErrorMetres, positions } = JSON.parse(derived('report.json').toString()) as BoundaryReport;
  return Promise.resolve([
    { name: 'Grenzen, brotli', value: brotliBytes('boundaries.topo.json'), unit: 'B', limit: BOUNDARY_BYTES },
    { name: 'Grenzen: Umland, brotli', value: brotliBytes('neighbours.topo.json'), unit: 'B' },
    {
      name: 'Grenzen: größte Abweichung',
      value: borderErrorMetres.max,
      unit: 'm',
      limit: BORDER_ERROR_LIMIT,
    },
    { name: 'Grenzen: Abweichung, 99 %', value: borderErrorMetres.p99, unit: 'm' },
    { name: 'Grenzen: Punkte', value: positions.drawn, unit: '' },
  ]);
}
