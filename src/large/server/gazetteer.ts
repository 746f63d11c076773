/** The whole gazetteer, for whoever downloads it; the search reads its parts. */
import { readFileSync } from 'node:fs';
import { inRegion } from '../../../tools/region/folder.js';

export const gazetteerText: string = readFileSync(inRegion('derived/gazetteer.json'), 'utf8');
