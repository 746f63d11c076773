import type { Shape } from './projection.ts';
import { loadOutlines, type Outlines } from './load-outlines.ts';

/** The boundaries of all municipalities while a page is open: absent at first, and where they cannot be had. */
export class PageOutlines {
  loaded = $state.raw<Outlines>();
  /** They could not be had; what is announcement in numbers needs none. */
  failed = $state(false);
  #load: (() => void) | undefined;

  /** The municipalities' outlines, empty as long as they are not there. */
  get municipalities(): readonly Shape[] {
    return this.loaded?.municipalities ?? [];
  }

  /** Geometries by key, degrees (lon, lat); rejects where they cannot be had. */
  async geometries(of: 'municipalities' | 'districts'): ReturnType<Outlines['geometries']> {
    if (!this.loaded) throw new Error('The boundaries are not loaded.');
    return this.loaded.geometries(of);
  }

  /** Starts loading; returns a function that ends it. */
  open(url: string): () => void {
    let left = false;
    this.#load = (): void => {
      this.failed = false;
      void loadOutlines(url).then((outlines) => {
        if (left) {
          outlines?.end();
          return;
        }
        this.loaded = outlines;
        this.failed = outlines === undefined;
      });
    };
    this.#load();
    return () => {
      left = true;
      this.loaded?.end();
    };
  }

  /** Tries once more what has failed. */
  again(): void {
    this.#load?.();
  }
}
