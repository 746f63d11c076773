/** Apart from languages.ts, which the service worker reads: that is built by itself and knows no region. */
import { LANGUAGES_OFFERED } from '../region/constants.ts';
import { LANGUAGES } from './format/languages.ts';

/** The languages that the region has words for, in the order of the switcher. */
export const OFFERED = LANGUAGES.filter(({ prefix }) => prefix === '' || LANGUAGES_OFFERED.includes(prefix));

/** All but German, by their prefixes. */
export const OTHER_LANGUAGES = OFFERED.map(({ prefix }) => prefix).filter((prefix) => prefix !== '');
