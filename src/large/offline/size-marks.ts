/** A large region's build has no service worker: nothing is kept, and the privacy page does not speak of it. */
export const KEPT_OFFLINE: boolean = false;
export const STORED_MARK = '';
export const LOADED_MARK = '';
