const KEY = 'ekiz-strassenkarte';

/** True where the reader has asked to remember the street map on this device. */
export function isRemembered(): boolean {
  try {
    return localStorage.getItem(KEY) === 'ja';
  } catch {
    return false; // storage switched off: then nothing is remembered
  }
}

/** Remembers or forgets the reader's choice on this device. */
export function remember(wanted: boolean): void {
  try {
    if (wanted) localStorage.setItem(KEY, 'ja');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage switched off: the choice holds for this visit.
  }
}
