/** False in a large region's build, which has no service worker (src/large/offline). */
export const KEPT_OFFLINE: boolean = true;

/** Stand in the privacy page until the site is built and the copy can be measured (tools/offline-copy.ts). */
export const STORED_MARK = '%offline-stored%';
export const LOADED_MARK = '%offline-loaded%';
