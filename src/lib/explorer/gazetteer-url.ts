/** A file of its own, loaded when the search is first used and stored for use without a network. */
import url from '$region/derived/gazetteer.json?url';

export const gazetteerUrl: string = url;
