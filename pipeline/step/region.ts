import { regionOrEnd } from '../../config/read-region.ts';

/** The region whose data are derived: `region.json` in its folder, checked. */
export const REGION = regionOrEnd();

/** "14", or "09 oder 14": how a municipality's key begins here, for messages. */
export const KEYS_IN_WORDS = REGION.keys.join(' oder ');
