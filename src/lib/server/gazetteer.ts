import type { FormerRow, GazetteerFile } from '../municipalities/places/gazetteer.ts';
import type { FormerKeys } from '../municipalities/todays-keys.ts';
import gazetteer from '$region/derived/gazetteer.json?raw';
import localities from '$region/derived/localities.json?raw';

/** Dissolved municipalities with today's key; their addresses lead to today's page. */
export const formerMunicipalities: readonly FormerRow[] =
  (JSON.parse(gazetteer) as GazetteerFile).former ?? [];

/** Keys of dissolved municipalities with today's. */
export const formerKeys: FormerKeys = formerMunicipalities.map(([oldAgs, newAgs]) => [oldAgs, newAgs]);

/** The committed gazetteer; the browser fetches it when the place search is first used. */
export const gazetteerText: string = gazetteer;

/** The committed villages and quarters; the browser fetches them when somebody types. */
export const localitiesText: string = localities;
