/**
 * Path of the file with all sites as the explorer lists them (`ListedSite[]`). An open page of an earlier release may read
 * it: when a field goes or changes its meaning, the file needs another name.
 */
export const SITES_FILE = '/standorte/liste.json';
