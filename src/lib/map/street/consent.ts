const KEY = 'ekiz-strassenkarte';

/** True if the reader chose to remember the street map on this device. */
export function isRemembered(): boolean {
  try {
    return localStorage.getItem(KEY) === 'ja';
  } catch {
    return false; // storage is disabled: nothing is remembered
  }
}

/** Stores or clears the reader's choice on this device. */
export function remember(wanted: boolean): void {
  try {
    if (wanted) localStorage.setItem(KEY, 'ja');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is disabled: the choice holds for this visit.
  }
}
