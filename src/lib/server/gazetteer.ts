import gazetteer from '$region/derived/gazetteer.json?raw';

/** The committed gazetteer; the browser fetches it when the place search is first used. */
export const gazetteerText: string = gazetteer;
