import history from '$region/history.json';
import type { History } from './history-schema.ts';

/** What the region tells of its own project. */
export const REGION_HISTORY: History = history;
