/** Placeholders in the privacy page; the build replaces them with the measured size of the offline copy (config/offline-copy.ts). */
export const STORED_MARK = '%offline-stored%';
export const LOADED_MARK = '%offline-loaded%';
