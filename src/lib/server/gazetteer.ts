import gazetteer from '$region/derived/gazetteer.json?raw';

/** The place search's gazetteer as committed; it is fetched only when the search is used. */
export const gazetteerText: string = gazetteer;
