/** Measures bytes and accuracy of the drawn boundaries; both have budgets. */
import { readFileSync } from 'node:fs';
import type { BoundaryReport } from '../pipeline/boundaries/derive.ts';
import { BORDER_ERROR_LIMIT } from '../pipeline/boundaries/tolerance.ts';
import type { Measurement } from './measurement.ts';
import { brotliBytes } from './support/brotli.ts';

/** Budget of municipalities, districts and the Land together, as sent to the browser, bytes (brotli). */
const BOUNDARY_BYTES = 110_000;

const DERIVED = 'data/derived/';

/** Returns the brotli bytes of the boundaries, and their deviation in metres (`npm run data` measures it). */
export function measure(): Promise<Measurement[]> {
  const { borderErrorMetres, positions } = JSON.parse(
    readFileSync(`${DERIVED}report.json`, 'utf8'),
  ) as BoundaryReport;
  return Promise.resolve([
    {
      name: 'Grenzen, brotli',
      value: brotliBytes(DERIVED + 'boundaries.topo.json'),
      unit: 'B',
      limit: BOUNDARY_BYTES,
    },
    { name: 'Grenzen: Umland, brotli', value: brotliBytes(DERIVED + 'neighbours.topo.json'), unit: 'B' },
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
