/**
 * Path of the file with all sites as the explorer lists them (`ListedSite[]`). An open page of an earlier release may read
 * it, and offline a newer page an older file: when a field that all sites have comes, goes or changes its meaning, the file
 * needs another name.
 */
export const SITES_FILE = '/standorte/liste.json';
