/** The list of downloads, its checksums worked out once. */
import { dataSets as whole } from '../../../lib/server/downloads/list.ts';
import { once } from '../../once.ts';

export { latestCheck, schemaText } from '../../../lib/server/downloads/list.ts';
export type { DataSet, Download } from '../../../lib/server/downloads/list.ts';

export const dataSets: typeof whole = once(whole);
