/** Separate from languages.ts, because the service worker imports that file and is built without the region. */
import { LANGUAGES_OFFERED } from '../region/constants.ts';
import { LANGUAGES } from './format/languages.ts';

/** Languages the region offers, in the order of the switcher. */
export const OFFERED = LANGUAGES.filter(({ prefix }) => prefix === '' || LANGUAGES_OFFERED.includes(prefix));

/** Prefixes of all offered languages except German. */
export const OTHER_LANGUAGES = OFFERED.map(({ prefix }) => prefix).filter((prefix) => prefix !== '');
