/** Stand in the privacy page until the site is built and the copy can be measured (config/offline-copy.ts). */
export const STORED_MARK = '%offline-stored%';
export const LOADED_MARK = '%offline-loaded%';
