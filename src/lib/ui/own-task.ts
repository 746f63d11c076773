/** Parts of a page that are hydrated in tasks of their own, so that no single task holds a slow phone (decision 0061). */
import {
  createRawSnippet,
  flushSync,
  getAllContexts,
  hydrate,
  unmount,
  type Component,
  type Snippet,
} from 'svelte';
import { render } from 'svelte/server';
import { afterPaint } from './after-paint.ts';

/** Time after which parts wake by themselves, ms: as long as a touch screen shows the drawing before the live map starts. */
const REST = 10_000;

const bodyOf = <Props extends object>(
  part: Component<Props>,
  props: Props,
  context: ReturnType<typeof getAllContexts>,
): string => render(part as Component, { props, context }).body;

/** Hydrates parts one after the other, each after a paint. */
export class OwnTasks {
  readonly #waiting: (() => void)[] = [];
  /** True where Svelte has rendered the page anew, because something on the way changed its markup. */
  #empty = false;

  /**
   * Snippet of a component inside an element of class `own-task`, which has no box. It is complete in the prerendered HTML.
   * Properties that change must be getters. Call during component initialisation.
   */
  snippetOf<Props extends object>(part: Component<Props>, props: Props): Snippet {
    const context = getAllContexts();
    return createRawSnippet(() => ({
      // Only on the server: in the browser the element is always there before its script.
      render: () =>
        `<div class="own-task" style="display:contents">${import.meta.env.SSR ? bodyOf(part, props, context) : ''}</div>`,
      setup: (target) => {
        let mounted: ReturnType<typeof hydrate> | undefined;
        if (!target.hasChildNodes()) this.#empty = true;
        this.#waiting.push(() => (mounted = hydrate(part, { target, props, context })));
        return () => {
          if (mounted) void unmount(mounted);
        };
      },
    }));
  }

  /** Hydrates the parts and then calls `done`; returns a function that stops before the next part. */
  run(done: () => void): () => void {
    let cancel = (): void => undefined;
    const next = (): void => {
      const wake = this.#waiting.shift();
      if (!wake) {
        done();
        return;
      }
      wake();
      cancel = afterPaint(next);
    };
    cancel = afterPaint(next);
    return () => cancel();
  }

  /**
   * Leaves the parts as they were prerendered until the reader does something: runs them when pointer or focus come, or after
   * `REST`, and all at once, before any other listener, at what they must answer. Until then their state must not change.
   * `done` gets the type of the event that they had to answer at once.
   */
  runAtInput(done: (act?: string) => void): () => void {
    if (this.#empty) return this.run(done);
    const listening = new AbortController();
    let stop: (() => void) | undefined;
    const soon = (): void => void (stop ??= this.run(end));
    const rest = setTimeout(soon, REST);
    const end = (act?: string): void => {
      clearTimeout(rest);
      listening.abort();
      done(act);
    };
    const on = (types: readonly string[], listener: (event: Event) => void): void => {
      for (const type of types)
        addEventListener(type, listener, { capture: true, passive: true, signal: listening.signal });
    };
    on(['pointerover', 'pointerdown', 'focusin'], soon);
    on(['click', 'keydown', 'input', 'popstate'], ({ type }) => {
      stop?.();
      for (const wake of this.#waiting.splice(0)) wake();
      end(type);
      // The event's own listeners find the state that `done` set.
      flushSync();
    });
    return () => {
      clearTimeout(rest);
      listening.abort();
      stop?.();
    };
  }
}
