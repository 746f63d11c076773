import history from '$region/history.json';
import type { History } from './history-schema.ts';

/** Texts on the Land's own project. */
export const REGION_HISTORY: History = history;
