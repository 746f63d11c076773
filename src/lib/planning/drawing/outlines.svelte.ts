import type { Shape } from './drawing.ts';
import { loadOutlines, type Outlines } from './load-outlines.ts';

/** The boundaries of all municipalities while a page is open: absent at first, and for good where they cannot be had. */
export class PageOutlines {
  loaded = $state.raw<Outlines>();

  /** The municipalities' outlines, empty as long as they are not there. */
  get municipalities(): readonly Shape[] {
    return this.loaded?.municipalities ?? [];
  }

  /** Starts loading at once and shows the outlines once `woken` allows it; returns how to end it. */
  open(url: string, woken: Promise<void>): () => void {
    let left = false;
    void Promise.all([loadOutlines(url), woken]).then(([outlines]) => {
      if (left) outlines?.end();
      else this.loaded = outlines;
    });
    return () => {
      left = true;
      this.loaded?.end();
    };
  }
}
