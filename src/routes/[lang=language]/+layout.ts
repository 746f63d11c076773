import { catalogueOf } from './catalogues.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => ({ catalogue: await catalogueOf(params.lang) });
