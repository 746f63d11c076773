import type { Shape } from './projection.ts';
import { loadOutlines, type Outlines } from './load-outlines.ts';

/** Loading state of the municipality boundaries of one page. */
export class PageOutlines {
  loaded = $state.raw<Outlines>();
  /** True if loading failed; tables and figures work without boundaries. */
  failed = $state(false);
  #load: (() => void) | undefined;

  /** Outlines of the municipalities; empty until loaded. */
  get municipalities(): readonly Shape[] {
    return this.loaded?.municipalities ?? [];
  }

  /** Outlines of the districts; empty until loaded. */
  get districts(): readonly Shape[] {
    return this.loaded?.districts ?? [];
  }

  /** Geometries by key in degrees (lon, lat); rejects if they are unavailable. */
  async geometries(of: 'municipalities' | 'districts'): ReturnType<Outlines['geometries']> {
    if (!this.loaded) throw new Error('The boundaries are not loaded.');
    return this.loaded.geometries(of);
  }

  /** Starts loading; returns the cleanup. */
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

  /** Retries after a failure. */
  again(): void {
    this.#load?.();
  }
}
